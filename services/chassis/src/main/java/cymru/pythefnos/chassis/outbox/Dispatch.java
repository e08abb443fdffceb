package cymru.pythefnos.chassis.outbox;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Sends one aggregate's outbox to its end. One event at a time, each after the last was acknowledged: a later event
 * never overtakes one that failed. Aggregates are what runs side by side.
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
     * @throws Exception what stopped the sender; what it had acknowledged is removed, the rest waits
     */
    boolean run(Outbox outbox, String id) throws Exception {
        Optional<Claimed> claimed = outbox.claim(id, lease);
        boolean any = claimed.isPresent();
        while (claimed.isPresent()) {
            claimed = new Pass(outbox, claimed.get()).run();
        }
        return any;
    }

    /** One claim's worth of entries. */
    private final class Pass {
        private final Outbox outbox;
        private final Set<String> left = new HashSet<>();
        private Claimed claimed;
        private int events;

        Pass(Outbox outbox, Claimed claimed) {
            this.outbox = outbox;
            this.claimed = claimed;
        }

        Optional<Claimed> run() throws Exception {
            List<OutboxEntry.Event> toSend = new ArrayList<>();
            try {
                for (OutboxEntry entry : claimed.entries()) {
                    switch (entry) {
                        case OutboxEntry.Line line -> write(line);
                        case OutboxEntry.Event event -> toSend.add(event);
                    }
                }
                return sendAll(toSend) ? outbox.close(claimed, events) : Optional.empty();
            } catch (Exception e) {
                throw givingBack(e);
            }
        }

        private void write(OutboxEntry.Line line) {
            audit.write(line.id(), line.audit());
            left.add(line.id());
        }

        /** false: the lease was lost, and with it the right to send. */
        private boolean sendAll(List<OutboxEntry.Event> toSend) throws Exception {
            for (OutboxEntry.Event event : toSend) {
                if (!stillOurs()) {
                    return false;
                }
                sender.send(new OutgoingEvent(
                        event.id(), event.type(), claimed.id(), claimed.sent() + events + 1, event.at(), event.data()));
                left.add(event.id());
                events++;
            }
            return true;
        }

        private boolean stillOurs() {
            Duration remaining = Duration.between(clock.instant(), claimed.until());
            if (remaining.multipliedBy(3).compareTo(lease.multipliedBy(2)) >= 0) {
                return true;
            }
            @Nullable Claimed longer = outbox.extend(claimed, lease).orElse(null);
            if (longer == null) {
                return false;
            }
            claimed = longer;
            return true;
        }

        private Exception givingBack(Exception cause) {
            try {
                outbox.giveBack(claimed, left, events);
            } catch (RuntimeException e) {
                // the lease will run out by itself
                cause.addSuppressed(e);
            }
            return cause;
        }
    }
}
