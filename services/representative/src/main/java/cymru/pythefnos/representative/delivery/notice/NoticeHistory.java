package cymru.pythefnos.representative.delivery.notice;

import cymru.pythefnos.chassis.aggregate.Versioned;
import cymru.pythefnos.representative.api.person.RepresentativeId;
import cymru.pythefnos.representative.delivery.Delivery;
import cymru.pythefnos.representative.delivery.Kind;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one person has been told of one meeting, or will be unless it is held back. Each invitation or withdrawal starts a
 * turn; the latest counts.
 *
 * @param said what was told of dates, and of not being expected, without what came to nothing
 */
record NoticeHistory(List<Delivery> said) {
    private static final Comparator<Delivery> IN_ORDER = Comparator.comparingInt(Delivery::turn)
            .thenComparingInt(each -> each.occasion().scheduleVersion());

    /** Each person's, from the deliveries of one meeting. */
    static Map<RepresentativeId, NoticeHistory> each(List<Versioned<Delivery>> ofMeeting) {
        return ofMeeting.stream()
                .map(Versioned::state)
                .collect(Collectors.collectingAndThen(
                        Collectors.groupingBy(Delivery::person),
                        all -> all.entrySet().stream()
                                .collect(Collectors.toMap(Map.Entry::getKey, one -> of(one.getValue())))));
    }

    /** One person's, from their deliveries of one meeting. */
    static NoticeHistory of(List<Delivery> theirs) {
        return new NoticeHistory(theirs.stream()
                .filter(each -> each.kind().announces() || each.kind() == Kind.UNINVITED)
                .filter(each -> each.state().told() || each.pending())
                .sorted(IN_ORDER)
                .toList());
    }

    /** Nothing was said yet. */
    static NoticeHistory none() {
        return new NoticeHistory(List.of());
    }

    NoticeHistory without(Delivery heldBack) {
        return new NoticeHistory(
                said.stream().filter(each -> !each.id().equals(heldBack.id())).toList());
    }

    int turn() {
        return last().map(Delivery::turn).orElse(0);
    }

    /** The turn of an invitation that was made now. */
    int nextInvitation() {
        return farewell().isPresent() ? turn() + 1 : turn();
    }

    /** That they are no longer expected, if that is the last that was said. */
    Optional<Delivery> farewell() {
        return last().filter(each -> each.kind() == Kind.UNINVITED);
    }

    /** The latest date that has reached them, or may have, while they are expected. */
    Optional<Delivery> told() {
        return invited().filter(each -> each.state().told()).reduce((earlier, later) -> later);
    }

    /** A date to come that has reached them, and nothing tells them that they are not expected. */
    Optional<Delivery> toTakeBack(Instant now) {
        return told().filter(told -> told.occasion().start().isAfter(now));
    }

    /** What tells them that date, or a later one, while they are expected. */
    Optional<Delivery> current(int scheduleVersion) {
        return invited().filter(each -> !each.olderThan(scheduleVersion)).reduce((earlier, later) -> later);
    }

    private Stream<Delivery> invited() {
        return said.stream().filter(each -> each.turn() == turn() && each.kind().announces());
    }

    private Optional<Delivery> last() {
        return said.isEmpty() ? Optional.empty() : Optional.of(said.getLast());
    }
}
