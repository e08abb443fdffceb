package cymru.pythefnos.representative.delivery.papers;

import cymru.pythefnos.representative.api.seat.SeatId;
import cymru.pythefnos.representative.delivery.Delivery;
import cymru.pythefnos.representative.delivery.notice.Draft;
import cymru.pythefnos.representative.invitation.inviting.Addressee;
import cymru.pythefnos.representative.meeting.KnownMeeting;
import cymru.pythefnos.representative.meeting.KnownPaper;
import cymru.pythefnos.representative.person.Profile;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who is to get which rendition of a paper.
 *
 * @param owed each person's own rendition; another format never takes its place
 * @param missing what is wanted and not there
 */
public record Copies(List<Delivery> owed, List<RenditionWatch> missing) {

    public static Copies of(KnownPaper paper, KnownMeeting meeting, Map<Addressee, Profile> readers, Instant now) {
        List<Delivery> owed = new ArrayList<>();
        Map<Wanted, List<SeatId>> missing = new LinkedHashMap<>();
        readers.forEach((to, profile) -> Wanted.by(profile)
                .forEach(wanted -> wanted.in(paper)
                        .map(rendition -> PaperCopy.of(paper, meeting, rendition, wanted))
                        .ifPresentOrElse(
                                copy -> owed.add(Draft.of(to, profile, now).paper(meeting, copy)),
                                () -> missing.computeIfAbsent(wanted, none -> new ArrayList<>())
                                        .addAll(to.seats()))));
        return new Copies(
                owed,
                missing.entrySet().stream()
                        .map(each -> RenditionWatch.of(paper, meeting, each.getKey(), each.getValue()))
                        .toList());
    }
}
