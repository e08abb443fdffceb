package cymru.pythefnos.representative.delivery.pack;

import cymru.pythefnos.chassis.aggregate.Versioned;
import cymru.pythefnos.representative.delivery.Deliveries;
import cymru.pythefnos.representative.delivery.Delivery;
import cymru.pythefnos.representative.delivery.DeliveryId;
import cymru.pythefnos.representative.delivery.papers.PaperCopy;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Which papers of its meeting somebody was sent before a message, by the record of their deliveries. */
public final class EarlierPapers {
    private final Deliveries deliveries;

    public EarlierPapers(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    /**
     * The renditions that they have. When a message that is on record is written again, it says what was new then.
     *
     * @param together what the message hands over
     */
    public List<String> before(Delivery delivery, Collection<Delivery> together) {
        Set<DeliveryId> now = together.stream().map(Delivery::id).collect(Collectors.toSet());
        return deliveries.ofMeeting(delivery.occasion().meeting(), delivery.person()).stream()
                .map(Versioned::state)
                .filter(each -> !now.contains(each.id()) && !each.id().equals(delivery.id()))
                .filter(each -> each.state().told())
                .filter(each -> delivery.waits() || each.createdAt().isBefore(delivery.createdAt()))
                .map(Delivery::paper)
                .filter(Objects::nonNull)
                .map(PaperCopy::renditionId)
                .distinct()
                .sorted()
                .toList();
    }
}
