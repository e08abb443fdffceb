package cymru.pythefnos.chassis.work;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Renews the leases of what is being done. A piece may take ten minutes, but a worker that died should be noticed within
 * one: so leases are short, and whoever lives renews them.
 */
final class Leases {
    private static final Logger LOG = LoggerFactory.getLogger(Leases.class);

    private final WorkQueue queue;
    private final Duration lease;
    private final Map<String, Claim> held = new ConcurrentHashMap<>();
    private @Nullable ScheduledExecutorService timer;

    Leases(WorkQueue queue, Duration lease) {
        this.queue = queue;
        this.lease = lease;
    }

    void start() {
        long every = Math.max(1, lease.toMillis() / 3);
        ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(
                Thread.ofVirtual().name("pythefnos-leases").factory());
        started.scheduleAtFixedRate(this::renew, every, every, TimeUnit.MILLISECONDS);
        timer = started;
    }

    /** False if this process holds an earlier lease of the same piece. */
    boolean hold(Claim claim) {
        return held.putIfAbsent(claim.id(), claim) == null;
    }

    void release(Claim claim) {
        held.remove(claim.id());
    }

    private void renew() {
        for (Claim claim : held.values()) {
            try {
                boolean kept = queue.extend(claim, lease);
                LOG.trace("Lease of {} renewed: {}", claim.id(), kept);
            } catch (RuntimeException e) {
                LOG.warn("The lease of {} could not be renewed", claim.id(), e);
            }
        }
    }

    void stop() {
        ScheduledExecutorService started = timer;
        if (started != null) {
            started.shutdownNow();
        }
    }
}
