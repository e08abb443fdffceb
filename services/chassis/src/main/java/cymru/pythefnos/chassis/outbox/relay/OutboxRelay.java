package cymru.pythefnos.chassis.outbox.relay;

import cymru.pythefnos.chassis.mongo.DeclaredIndex;
import cymru.pythefnos.chassis.mongo.Indexed;
import cymru.pythefnos.chassis.work.Ending;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what waits in the outboxes of this service's aggregates. A write nudges it; a sweep finds what no nudge told
 * of, such as what a killed process left behind. Any number of instances may run.
 */
public final class OutboxRelay implements Indexed, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(OutboxRelay.class);
    private static final int SWEPT_AT_ONCE = 500;
    private static final Duration HELD_UP = Duration.ofMillis(100);

    private final Dispatch dispatch;
    private final int inFlight;
    private final Map<String, Outbox> outboxes = new ConcurrentHashMap<>();
    private final Map<String, RelayQueue> lanes = new ConcurrentHashMap<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicBoolean failing = new AtomicBoolean();

    /** @param inFlight how many batches of one collection are on their way at once */
    OutboxRelay(Dispatch dispatch, int inFlight) {
        this.dispatch = dispatch;
        this.inFlight = inFlight;
    }

    public void register(Outbox outbox) {
        outboxes.put(outbox.name(), outbox);
    }

    @Override
    public List<DeclaredIndex> indexes() {
        return outboxes.values().stream().map(Outbox::index).toList();
    }

    /** Sends this aggregate's entries soon. */
    public void nudge(Outbox outbox, String id) {
        lanes.computeIfAbsent(
                        outbox.name(), name -> new RelayQueue(threads, inFlight, HELD_UP, ids -> send(outbox, ids)))
                .add(id);
    }

    /** Starts sending everything that waits; returns before it has been sent. */
    public void sweep() {
        for (Outbox outbox : outboxes.values()) {
            outbox.waiting(SWEPT_AT_ONCE).forEach(id -> nudge(outbox, id));
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

    private void send(Outbox outbox, List<String> ids) {
        try {
            if (dispatch.run(outbox, ids)) {
                failing.set(false);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            complain(outbox, e);
        }
    }

    /** Once at the beginning of an outage; health tells of it for as long as it lasts. */
    private void complain(Outbox outbox, Exception e) {
        if (failing.compareAndSet(false, true)) {
            LOG.warn("Could not send an outbox of {}; trying again", outbox.name(), e);
        } else {
            LOG.debug("Could not send an outbox of {}", outbox.name(), e);
        }
    }

    /** Lets what is being sent finish, for a few seconds. */
    @Override
    public void close() {
        Ending.of(threads);
    }
}
