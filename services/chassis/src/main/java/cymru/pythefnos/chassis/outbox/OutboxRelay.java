package cymru.pythefnos.chassis.outbox;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what waits in the outboxes of this service's aggregates. A write nudges it; a sweep finds what no nudge told
 * of, such as what a killed process left behind. Any number of instances may run.
 */
public final class OutboxRelay implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(OutboxRelay.class);
    private static final int BATCH = 500;
    /** Nudges beyond this are left to the sweep, so that an outage of the broker doesn't fill the memory. */
    private static final int MOST_PENDING = 10_000;

    private final Dispatch dispatch;
    private final Semaphore inFlight;
    private final Map<String, Outbox> outboxes = new ConcurrentHashMap<>();
    private final Set<Waiting> pending = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicBoolean failing = new AtomicBoolean();

    OutboxRelay(Dispatch dispatch, int inFlight) {
        this.dispatch = dispatch;
        this.inFlight = new Semaphore(inFlight);
    }

    void register(Outbox outbox) {
        outboxes.put(outbox.name(), outbox);
    }

    /** Sends this aggregate's entries soon. */
    void nudge(Outbox outbox, String id) {
        Waiting waiting = new Waiting(outbox, id);
        if (pending.size() < MOST_PENDING && pending.add(waiting)) {
            try {
                threads.execute(() -> send(waiting));
            } catch (RejectedExecutionException e) {
                // closing down: the next start sends it
                pending.remove(waiting);
            }
        }
    }

    /** Starts sending everything that waits; returns before it has been sent. */
    public void sweep() {
        for (Outbox outbox : outboxes.values()) {
            outbox.waiting(BATCH).forEach(id -> nudge(outbox, id));
        }
    }

    /** When the entry was queued that has waited longest. */
    public Optional<Instant> oldest() {
        return outboxes.values().stream()
                .map(Outbox::oldest)
                .flatMap(Optional::stream)
                .min(Instant::compareTo);
    }

    /** The collections whose outboxes are relayed. */
    public Collection<String> collections() {
        return Set.copyOf(outboxes.keySet());
    }

    private void send(Waiting waiting) {
        try {
            inFlight.acquire();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return;
        }
        try {
            pending.remove(waiting);
            if (dispatch.run(waiting.outbox, waiting.id)) {
                failing.set(false);
            }
        } catch (Exception e) {
            complain(waiting, e);
        } finally {
            inFlight.release();
        }
    }

    /** Once at the beginning of an outage; health tells of it for as long as it lasts. */
    private void complain(Waiting waiting, Exception e) {
        if (failing.compareAndSet(false, true)) {
            LOG.warn("Could not send the outbox of {}/{}; trying again", waiting.outbox.name(), waiting.id, e);
        } else {
            LOG.debug("Could not send the outbox of {}/{}", waiting.outbox.name(), waiting.id, e);
        }
    }

    /** Lets what is being sent finish, for a few seconds. */
    @Override
    public void close() {
        threads.shutdown();
        try {
            if (!threads.awaitTermination(10, TimeUnit.SECONDS)) {
                threads.shutdownNow();
            }
        } catch (InterruptedException e) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    private record Waiting(Outbox outbox, String id) {}
}
