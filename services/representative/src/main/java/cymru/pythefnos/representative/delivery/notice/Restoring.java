package cymru.pythefnos.representative.delivery.notice;

import cymru.pythefnos.representative.api.meeting.MeetingId;
import cymru.pythefnos.representative.api.person.RepresentativeId;
import cymru.pythefnos.representative.delivery.Deliveries;
import cymru.pythefnos.representative.delivery.papers.Copies;
import cymru.pythefnos.representative.delivery.papers.HandingOutPapers;
import cymru.pythefnos.representative.invitation.inviting.Addressee;
import cymru.pythefnos.representative.invitation.inviting.Informing;
import cymru.pythefnos.representative.meeting.KnownMeeting;
import cymru.pythefnos.representative.meeting.KnownPaper;
import cymru.pythefnos.representative.person.Profile;
import cymru.pythefnos.representative.person.Representatives;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Creates a meeting's missing deliveries through their normal use cases. */
public final class Restoring {
    private final Deliveries deliveries;
    private final Representatives people;
    private final GivingNotice notice;
    private final HandingOutPapers papers;
    private final Uninviting uninviting;

    public Restoring(
            Deliveries deliveries,
            Representatives people,
            GivingNotice notice,
            HandingOutPapers papers,
            Uninviting uninviting) {
        this.deliveries = deliveries;
        this.people = people;
        this.notice = notice;
        this.papers = papers;
        this.uninviting = uninviting;
    }

    Informing.OnRecord onRecord(MeetingId id, Instant now) {
        Ledger ledger = Ledger.of(deliveries.ofMeeting(id));
        return (meeting, invited, released) -> {
            if (meeting.cancelled()) {
                return cancellations(meeting, ledger, now);
            }
            return meeting.ahead(now)
                    ? notices(meeting, ledger, invited, now)
                            + copies(meeting, ledger, invited, released, now)
                            + farewells(meeting, ledger, invited, now)
                    : 0;
        };
    }

    private int notices(KnownMeeting meeting, Ledger ledger, List<Addressee> invited, Instant now) {
        List<Addressee> without = invited.stream()
                .filter(to -> ledger.lacksNotice(to, meeting.scheduleVersion()))
                .toList();
        List<Addressee> owed = List.copyOf(Reach.known(people, without).keySet());
        if (!owed.isEmpty()) {
            notice.scheduled(meeting, owed, now);
        }
        return owed.size();
    }

    private int copies(
            KnownMeeting meeting, Ledger ledger, List<Addressee> invited, List<KnownPaper> released, Instant now) {
        Map<Addressee, Profile> readers = released.isEmpty() ? Map.of() : Reach.known(people, invited);
        return released.stream()
                .mapToInt(paper -> papers.restored(Copies.of(paper, meeting, readers, now), ledger, now))
                .sum();
    }

    /** Of two seats lost at once, whoever heard of one took the person for expected in the other. */
    private int farewells(KnownMeeting meeting, Ledger ledger, List<Addressee> invited, Instant now) {
        List<Addressee> without = addressees(ledger.withoutFarewell(invited, now));
        return (int) Reach.known(people, without).keySet().stream()
                .filter(gone -> uninviting.uninvited(meeting, gone, now))
                .count();
    }

    /** What was put on its way by somebody who had not heard of the cancellation yet is stopped, too. */
    private int cancellations(KnownMeeting meeting, Ledger ledger, Instant now) {
        int owed = Reach.known(people, addressees(ledger.withoutCancellation())).size() + ledger.inVain();
        if (owed > 0) {
            notice.cancelled(meeting, now);
        }
        return owed;
    }

    private static List<Addressee> addressees(List<RepresentativeId> persons) {
        return persons.stream().map(person -> new Addressee(person, List.of())).toList();
    }
}
