package cymru.pythefnos.chassis.topic;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.DescribeClusterOptions;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;

/** The broker as its administration sees it; connected when it is first asked something, which may fail and be tried again. */
public final class Broker implements AutoCloseable {
    private static final Duration FAREWELL = Duration.ofSeconds(2);
    private final Map<String, Object> settings;
    private @Nullable Admin admin;

    /** @param settings of a Kafka admin client */
    public Broker(Map<String, Object> settings) {
        this.settings = settings;
    }

    /** @throws KafkaException if no address can be resolved, for instance */
    synchronized Admin admin() {
        if (admin == null) {
            admin = Admin.create(settings);
        }
        return admin;
    }

    /** Whether it answers within that time. */
    public boolean answers(Duration within) {
        var options = new DescribeClusterOptions().timeoutMs((int) within.toMillis());
        try {
            return !admin().describeCluster(options).nodes().get().isEmpty();
        } catch (ExecutionException | KafkaException away) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public synchronized void close() {
        if (admin != null) {
            admin.close(FAREWELL);
        }
    }
}
