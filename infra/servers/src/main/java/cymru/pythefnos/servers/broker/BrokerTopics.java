package cymru.pythefnos.servers.broker;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.TopicExistsException;

/** Topics by an ordinary client, as on any cluster. */
final class BrokerTopics {

    private static final long SECONDS = 30;

    private BrokerTopics() {}

    static void create(Map<String, String> clientSettings, int partitions, String... names) {
        List<NewTopic> topics = Arrays.stream(names)
                .map(name -> new NewTopic(name, partitions, (short) 1))
                .toList();
        try (Admin admin = Admin.create(Map.<String, Object>copyOf(clientSettings))) {
            admin.createTopics(topics).values().values().forEach(BrokerTopics::made);
        }
    }

    private static void made(KafkaFuture<Void> topic) {
        try {
            topic.get(SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException("the topic was not made", e);
            }
        } catch (TimeoutException e) {
            throw new IllegalStateException("the topic was not made within " + SECONDS + " s", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a topic was made", e);
        }
    }
}
