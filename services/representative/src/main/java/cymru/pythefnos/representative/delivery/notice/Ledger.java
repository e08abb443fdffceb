package cymru.pythefnos.representative.delivery.notice;

import cymru.pythefnos.chassis.aggregate.Versioned;
import cymru.pythefnos.representative.api.person.RepresentativeId;
import cymru.pythefnos.representative.api.seat.SeatId;
import cymru.pythefnos.representative.delivery.Delivery;
import cymru.pythefnos.representative.delivery.Kind;
import cymru.pythefnos.representative.invitation.inviting.Addressee;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is on record about one meeting, by person, and what is not. What was stopped or failed is on record: it is not owed
 * once more.
 */
public record Ledger(Map<RepresentativeId, List<Delivery>> entries) {

    static Ledger of(List<Versioned<Delivery>> ofMeeting) {
        return new Ledger(ofMeeting.stream().map(Versioned::state).collect(Collectors.groupingBy(Delivery::person)));
    }

    /** Whether that is not there at all, or does not count for one of its seats. */
    public boolean lacks(Delivery owed) {
        return of(owed.person())
                .filter(each -> each.id().equals(owed.id()))
                .findFirst()
                .map(known -> leavesOut(known, owed.seats()))
                .orElse(true);
    }

    /** Whether nothing tells them that date, or what does leaves out one of their seats. */
    boolean lacksNotice(Addressee to, int scheduleVersion) {
        NoticeHistory standing = standing(to.person());
        return standing.current(scheduleVersion)
                .map(current -> leavesOut(current, to.seats()))
                .orElseGet(() -> of(to.person())
                        .filter(each -> each.kind().announces() && !each.olderThan(scheduleVersion))
                        .noneMatch(each -> each.turn() >= standing.nextInvitation()));
    }

    /** Who was told of the meeting and is expected, and nothing tells them that it is off. */
    List<RepresentativeId> withoutCancellation() {
        return entries.keySet().stream()
                .filter(person -> standing(person).told().isPresent())
                .filter(person -> of(person).noneMatch(each -> each.kind() == Kind.CANCELLED))
                .toList();
    }

    /** How much waits that is of no use once the meeting is off. */
    int inVain() {
        return (int) entries.values().stream()
                .flatMap(List::stream)
                .filter(each -> each.waits() && !each.kind().takesBack())
                .count();
    }

    /** Who is not invited, and knows a date to come as one on which they are, or would hear of it yet. */
    List<RepresentativeId> withoutFarewell(List<Addressee> invited, Instant now) {
        Set<RepresentativeId> expected = invited.stream().map(Addressee::person).collect(Collectors.toSet());
        return entries.keySet().stream()
                .filter(person -> !expected.contains(person))
                .filter(person -> standing(person).toTakeBack(now).isPresent()
                        || of(person).anyMatch(Uninviting::holdsBack))
                .toList();
    }

    private NoticeHistory standing(RepresentativeId person) {
        return NoticeHistory.of(of(person).toList());
    }

    private Stream<Delivery> of(RepresentativeId person) {
        return entries.getOrDefault(person, List.of()).stream();
    }

    private static boolean leavesOut(Delivery known, List<SeatId> seats) {
        boolean counts = known.pending() || known.state().told();
        return counts && !known.seats().containsAll(seats);
    }
}
