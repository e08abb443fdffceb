package cymru.pythefnos.chassis.outbox.relay;

import cymru.pythefnos.chassis.outbox.AuditLines;
import cymru.pythefnos.chassis.outbox.EventSender;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;

/**
 * Sends the outboxes of aggregates to their end. Within one aggregate one event at a time, each after the last was
 * acknowledged: a later event never overtakes one that failed. Aggregates are what runs side by side.
 */
final class Dispatch {
    private final EventSender sender;
    private final AuditLines audit;
    private final Duration lease;
    private final Clock clock;

    Dispatch(EventSender sender, AuditLines audit, Duration lease, Clock clock) {
        this.sender = sender;
        this.audit = audit;
        this.lease = lease;
        this.clock = clock;
    }

    /**
     * @return false if there was nothing to claim
     * @throws Exception what stopped one of them; what was acknowledged is removed, the rest of it waits
     */
    boolean run(Outbox outbox, Collection<String> ids) throws Exception {
        List<OutboxLease> claimed = outbox.claim(ids, lease);
        boolean any = !claimed.isEmpty();
        Failures failures = new Failures();
        while (!claimed.isEmpty()) {
            claimed = new Batch(this, outbox, claimed, failures).run();
        }
        failures.raise();
        return any;
    }

    EventSender sender() {
        return sender;
    }

    AuditLines audit() {
        return audit;
    }

    /** Whether the lease is the claim's and will be for a while; it is made longer when a third of it is gone. */
    boolean keepLease(Outbox outbox, ClaimedOutbox pass) {
        Duration remaining = Duration.between(clock.instant(), pass.claimed().until());
        if (remaining.multipliedBy(3).compareTo(lease.multipliedBy(2)) >= 0) {
            return true;
        }
        return outbox.extend(pass.claimed(), lease).map(pass::holding).orElse(false);
    }
}
