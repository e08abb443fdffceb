package cymru.pythefnos.representative.delivery;

import cymru.pythefnos.representative.invitation.Addressee;
import cymru.pythefnos.representative.meeting.KnownMeeting;
import cymru.pythefnos.representative.meeting.KnownPaper;
import cymru.pythefnos.representative.person.Profile;
import cymru.pythefnos.representative.seat.SeatId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who is to get which rendition of a paper.
 *
 * @param owed each person's own rendition; another format never takes its place
 * @param missing what is wanted and not there, and by whose seats
 */
record Copies(List<Delivery> owed, Map<Wanted, List<SeatId>> missing) {

    static Copies of(KnownPaper paper, KnownMeeting meeting, Map<Addressee, Profile> readers, Instant now) {
        Copies copies = new Copies(new ArrayList<>(), new LinkedHashMap<>());
        readers.forEach((to, profile) -> Wanted.by(profile)
                .forEach(wanted -> wanted.in(paper)
                        .map(rendition -> PaperCopy.of(paper, rendition, wanted))
                        .ifPresentOrElse(
                                copy -> copies.owed.add(
                                        Draft.of(to, profile, now).paper(meeting, copy, paper.deadline())),
                                () -> copies.lack(wanted, to.seats()))));
        return copies;
    }

    private void lack(Wanted wanted, List<SeatId> seats) {
        missing.computeIfAbsent(wanted, none -> new ArrayList<>()).addAll(seats);
    }
}
