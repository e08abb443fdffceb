package cymru.pythefnos.representative.delivery;

import cymru.pythefnos.representative.invitation.Addressee;
import cymru.pythefnos.representative.meeting.KnownMeeting;
import cymru.pythefnos.representative.meeting.KnownPaper;
import cymru.pythefnos.representative.meeting.KnownRendition;
import cymru.pythefnos.representative.person.Profile;
import cymru.pythefnos.representative.person.Representatives;
import cymru.pythefnos.representative.seat.SeatId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Each person's own rendition of a paper, as soon as it is there. Another format never takes its place: what is missing
 * is watched, and announced before the deadline.
 */
final class HandingOutPapers {

    private final Deliveries deliveries;
    private final Representatives people;
    private final Dispatching dispatching;
    private final StoppingDeliveries stopping;
    private final WatchingRenditions watching;

    HandingOutPapers(
            Deliveries deliveries,
            Representatives people,
            Dispatching dispatching,
            StoppingDeliveries stopping,
            WatchingRenditions watching) {
        this.deliveries = deliveries;
        this.people = people;
        this.dispatching = dispatching;
        this.stopping = stopping;
        this.watching = watching;
    }

    void released(KnownPaper paper, KnownMeeting meeting, List<Addressee> invited, Instant now) {
        stopping.stop(
                deliveries.ofPaper(paper.id()),
                old -> isReplaced(old, paper),
                State.SUPERSEDED,
                Reason.NEWER_RENDITION);
        Map<Wanted, List<SeatId>> missing = new LinkedHashMap<>();
        for (Addressee to : invited) {
            people.find(to.person())
                    .flatMap(found -> found.known())
                    .ifPresent(profile -> handOut(paper, meeting, to, profile, missing, now));
        }
        missing.forEach((wanted, seats) -> watching.watch(paper, wanted, seats, now));
    }

    void withdrawn(KnownPaper paper) {
        stopping.stop(deliveries.ofPaper(paper.id()), any -> true, State.STOPPED, Reason.PAPER_WITHDRAWN);
    }

    private void handOut(
            KnownPaper paper,
            KnownMeeting meeting,
            Addressee to,
            Profile profile,
            Map<Wanted, List<SeatId>> missing,
            Instant now) {
        for (Wanted wanted : Wanted.by(profile)) {
            wanted.in(paper)
                    .ifPresentOrElse(
                            rendition ->
                                    dispatching.dispatch(copy(paper, meeting, to, profile, rendition, wanted, now)),
                            () -> missing.computeIfAbsent(wanted, none -> new ArrayList<>())
                                    .addAll(to.seats()));
        }
    }

    private static Delivery copy(
            KnownPaper paper,
            KnownMeeting meeting,
            Addressee to,
            Profile profile,
            KnownRendition rendition,
            Wanted wanted,
            Instant now) {
        PaperCopy copy = PaperCopy.of(paper, rendition, wanted);
        return Draft.of(to, profile, now).paper(meeting, copy, paper.deadline());
    }

    private static boolean isReplaced(Delivery delivery, KnownPaper paper) {
        PaperCopy copy = delivery.paper();
        return copy != null
                && paper.renditions().stream()
                        .noneMatch(rendition -> rendition.renditionId().equals(copy.renditionId()));
    }
}
