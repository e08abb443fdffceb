package cymru.pythefnos.representative.delivery.sending;

import cymru.pythefnos.chassis.aggregate.Versioned;
import cymru.pythefnos.representative.delivery.Deliveries;
import cymru.pythefnos.representative.delivery.Delivery;
import cymru.pythefnos.representative.delivery.DeliveryId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands to a person whatever a worker has not handed over itself, in whatever state it is stuck: a worker that hangs, a
 * lease that never ends, a fault that nobody thought of. The workers have time for their own attempt first, also after a
 * long stop of the whole service.
 */
public final class HandingOver {

    private static final Logger LOG = LoggerFactory.getLogger(HandingOver.class);
    private static final Duration WORKERS_FIRST = Duration.ofHours(1);

    private final Deliveries deliveries;
    private final Turns turns;
    private final Clock clock;
    private final Instant began;

    public HandingOver(Deliveries deliveries, Turns turns, Clock clock) {
        this.deliveries = deliveries;
        this.turns = turns;
        this.clock = clock;
        this.began = clock.instant();
    }

    /** Gives how many of these a person has to take over now. */
    public int look(Collection<DeliveryId> ids) {
        Instant now = clock.instant();
        if (now.isBefore(began.plus(WORKERS_FIRST))) {
            return 0;
        }
        List<Versioned<Delivery>> found = deliveries.find(ids);
        Map<DeliveryId, Instant> turn =
                turns.of(found.stream().map(Versioned::state).toList());
        List<Versioned<Delivery>> stuck = found.stream()
                .filter(each -> each.state().sendable())
                .filter(each -> !turn.getOrDefault(each.state().id(), now).isAfter(now.minus(WORKERS_FIRST)))
                .toList();
        stuck.forEach(each -> {
            LOG.warn(
                    "Delivery {} is stuck in {}",
                    each.state().id(),
                    each.state().state());
            // whoever was quicker knows more of it
            deliveries.replace(Sending.handedOver(each.state()).change(), each.version());
        });
        return stuck.size();
    }
}
