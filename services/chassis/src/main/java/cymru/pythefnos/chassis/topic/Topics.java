package cymru.pythefnos.chassis.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Has the topics made, by every instance and for as long as it takes: whichever comes first makes them, the others find
 * them. Whoever needs them waits here.
 */
public final class Topics implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Topics.class);
    private static final long FIRST_WAIT = 500;
    private static final long LONGEST_WAIT = 10_000;

    private final MissingTopics missing;
    private final Semaphore stopping = new Semaphore(0);
    private final List<Runnable> waiting = new ArrayList<>();
    private boolean there;
    private volatile @Nullable Thread maker;

    Topics(MissingTopics missing) {
        this.missing = missing;
    }

    /** Whether all of them are there, as far as is known. */
    public synchronized boolean areThere() {
        return there;
    }

    /** Does it once they are there; at once if they are. */
    public void whenThere(Runnable then) {
        synchronized (this) {
            if (!there) {
                waiting.add(then);
                return;
            }
        }
        then.run();
    }

    @Override
    public void start() {
        stopping.drainPermits();
        maker = Thread.ofVirtual().name("pythefnos-topics").start(this::make);
    }

    private void make() {
        long wait = FIRST_WAIT;
        try {
            while (!attempt(wait == FIRST_WAIT)) {
                if (stopping.tryAcquire(wait, TimeUnit.MILLISECONDS)) {
                    return;
                }
                wait = Math.min(2 * wait, LONGEST_WAIT);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean attempt(boolean first) throws InterruptedException {
        try {
            missing.make();
        } catch (ExecutionException | KafkaException e) {
            if (first) {
                LOG.warn("The topics are not there yet, and can't be made: {}; trying again", reason(e));
            } else {
                LOG.debug("The topics can't be made yet", e);
            }
            return false;
        }
        arrived().forEach(Runnable::run);
        return true;
    }

    private static String reason(Exception e) {
        return e.getCause() == null ? e.toString() : e.getCause().toString();
    }

    private synchronized List<Runnable> arrived() {
        there = true;
        List<Runnable> all = List.copyOf(waiting);
        waiting.clear();
        return all;
    }

    @Override
    public void stop() {
        stopping.release();
        maker = null;
    }

    @Override
    public boolean isRunning() {
        return maker != null;
    }
}
