package cymru.pythefnos.representative.delivery.byhand;

import cymru.pythefnos.chassis.aggregate.Versioned;
import cymru.pythefnos.representative.delivery.Deliveries;
import cymru.pythefnos.representative.delivery.Delivery;
import cymru.pythefnos.representative.delivery.Kind;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * What one letter, or one call, says together. Whoever leaves a seat may know of a year of meetings: at which of them they are
 * not expected is said to them once, where a person says it. All papers of one meeting that wait for somebody come as one pack.
 */
public final class CombinedLetter {
    private static final Comparator<Delivery> FIRST = Comparator.comparing(Delivery::deadline)
            .thenComparing(each -> each.id().value());

    private final Deliveries deliveries;
    private final Clock clock;

    public CombinedLetter(Deliveries deliveries, Clock clock) {
        this.deliveries = deliveries;
        this.clock = clock;
    }

    /** That delivery and those that are said with it, the earliest deadline first. */
    public List<Delivery> with(Delivery delivery) {
        if (!delivery.byHand()) {
            return List.of(delivery);
        }
        return switch (delivery.kind()) {
            case UNINVITED -> notExpected(delivery);
            case PAPER -> papers(delivery);
            default -> List.of(delivery);
        };
    }

    private List<Delivery> papers(Delivery delivery) {
        return deliveries.ofMeeting(delivery.occasion().meeting(), delivery.person()).stream()
                .map(Versioned::state)
                .filter(each -> each.kind() == Kind.PAPER && each.byHand())
                .sorted(FIRST)
                .toList();
    }

    private List<Delivery> notExpected(Delivery delivery) {
        Instant now = clock.instant();
        return deliveries.ofPerson(delivery.person()).stream()
                .map(Versioned::state)
                .filter(each -> each.kind() == Kind.UNINVITED && each.byHand())
                .filter(each ->
                        each.occasion().group().equals(delivery.occasion().group()))
                .filter(each -> each.equals(delivery) || each.occasion().start().isAfter(now))
                .sorted(FIRST)
                .toList();
    }

    /** The others that are said with it. */
    public List<Delivery> besides(Delivery delivery) {
        return with(delivery).stream()
                .filter(each -> !each.id().equals(delivery.id()))
                .toList();
    }
}
