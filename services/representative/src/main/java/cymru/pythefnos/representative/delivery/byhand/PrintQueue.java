package cymru.pythefnos.representative.delivery.byhand;

import cymru.pythefnos.chassis.aggregate.Versioned;
import cymru.pythefnos.representative.api.delivery.NextStep;
import cymru.pythefnos.representative.delivery.Deliveries;
import cymru.pythefnos.representative.delivery.Delivery;
import cymru.pythefnos.representative.delivery.DeliveryId;
import cymru.pythefnos.representative.delivery.Occasion;
import cymru.pythefnos.representative.delivery.notice.Reach;
import cymru.pythefnos.representative.person.Representatives;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything that waits for a person: letters to print and post, and what no letter and no mail can do any more. */
public final class PrintQueue {
    /** Longer than any message waits of itself; whatever was tried in vain shows at once. */
    private static final Duration TROUBLE = Duration.ofMinutes(75);

    private final Deliveries deliveries;
    private final Representatives people;
    private final CombinedLetter together;
    private final DeemedReceipt receipt;
    private final HandWork work;
    private final Clock clock;

    public PrintQueue(
            Deliveries deliveries,
            Representatives people,
            CombinedLetter together,
            DeemedReceipt receipt,
            Clock clock) {
        this.deliveries = deliveries;
        this.people = people;
        this.together = together;
        this.receipt = receipt;
        this.work = new HandWork(receipt);
        this.clock = clock;
    }

    /**
     * What waits for meetings still to come, the earliest deadline first.
     *
     * @param after the delivery after which to go on; nothing for the beginning
     */
    public List<Waiting> waiting(@Nullable DeliveryId after, int limit) {
        Instant now = clock.instant();
        LocalDate today = Occasion.dayOf(now);
        return deliveries.byHand(now, after, limit).stream()
                .map(Versioned::state)
                .map(delivery -> waiting(delivery, today))
                .toList();
    }

    /** E-mails for meetings still to come that a machine is still at though they were made some time ago. */
    public List<Delivery> coming(@Nullable DeliveryId after, int limit) {
        Instant now = clock.instant();
        return deliveries.inTrouble(now, now.minus(TROUBLE), after, limit).stream()
                .map(Versioned::state)
                .toList();
    }

    private Waiting waiting(Delivery delivery, LocalDate today) {
        NextStep next = work.of(delivery, Reach.hasPost(people, delivery.person()), today);
        DeliveryId first = together.with(delivery).getFirst().id();
        return new Waiting(
                delivery,
                next,
                next.what() == NextStep.What.POST ? receipt.postBy(delivery.deadline()) : null,
                first.equals(delivery.id()) ? null : first);
    }

    /**
     * Something that waits.
     *
     * @param postBy the last day of posting that meets the deadline; nothing if it is not to be posted
     * @param saidWith in whose letter or call it is said; nothing if in its own
     */
    public record Waiting(
            Delivery delivery,
            NextStep next,
            @Nullable LocalDate postBy,
            @Nullable DeliveryId saidWith) {}
}
