package cymru.pythefnos.representative.delivery.byhand;

import cymru.pythefnos.chassis.aggregate.Versioned;
import cymru.pythefnos.representative.delivery.Deliveries;
import cymru.pythefnos.representative.delivery.Delivery;
import cymru.pythefnos.representative.delivery.Kind;
import cymru.pythefnos.representative.delivery.Occasion;
import cymru.pythefnos.representative.delivery.sending.Together;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * What one letter, or one call, says together. Whoever leaves a seat may know of a year of meetings: at which of them they are
 * not expected is said to them once, where a person says it; so are the dates of a year of which they have not heard. All
 * papers of one meeting that wait for somebody come as one pack.
 */
public final class CombinedLetter {
    private static final Comparator<Delivery> FIRST = Comparator.comparing(Delivery::deadline)
            .thenComparing(each -> each.id().value());

    private final Deliveries deliveries;
    private final DeemedReceipt receipt;
    private final Clock clock;

    public CombinedLetter(Deliveries deliveries, DeemedReceipt receipt, Clock clock) {
        this.deliveries = deliveries;
        this.receipt = receipt;
        this.clock = clock;
    }

    /** That delivery and those that are said with it, the earliest deadline first. */
    public List<Delivery> with(Delivery delivery) {
        if (!delivery.byHand()) {
            return List.of(delivery);
        }
        return switch (delivery.kind()) {
            case UNINVITED -> ofAllMeetings(delivery);
            case NOTICE -> Together.isFirstNotice(delivery) ? ofAllMeetings(delivery) : List.of(delivery);
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

    private List<Delivery> ofAllMeetings(Delivery delivery) {
        Instant now = clock.instant();
        return deliveries.ofPerson(delivery.person()).stream()
                .map(Versioned::state)
                .filter(each -> each.byHand() && goesWith(each, delivery, now))
                .filter(each -> each.equals(delivery) || each.occasion().start().isAfter(now))
                .sorted(FIRST)
                .toList();
    }

    private boolean goesWith(Delivery each, Delivery delivery, Instant now) {
        return each.kind() == delivery.kind()
                && each.occasion().group().equals(delivery.occasion().group())
                && (each.kind() == Kind.UNINVITED
                        || Together.isFirstNotice(each)
                                && each.tongues().equals(delivery.tongues())
                                && letterArrives(each, now) == letterArrives(delivery, now));
    }

    private boolean letterArrives(Delivery delivery, Instant now) {
        return receipt.isThereBefore(delivery.occasion().day(), Occasion.dayOf(now));
    }

    /** The others that are said with it. */
    public List<Delivery> besides(Delivery delivery) {
        return with(delivery).stream()
                .filter(each -> !each.id().equals(delivery.id()))
                .toList();
    }
}
