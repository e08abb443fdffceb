package cymru.pythefnos.representative.delivery.papers;

import cymru.pythefnos.representative.delivery.Deliveries;
import cymru.pythefnos.representative.delivery.Delivery;
import cymru.pythefnos.representative.delivery.Reason;
import cymru.pythefnos.representative.delivery.State;
import cymru.pythefnos.representative.delivery.notice.Dispatching;
import cymru.pythefnos.representative.delivery.notice.Ledger;
import cymru.pythefnos.representative.delivery.notice.Reach;
import cymru.pythefnos.representative.delivery.notice.StoppingDeliveries;
import cymru.pythefnos.representative.invitation.inviting.Addressee;
import cymru.pythefnos.representative.meeting.KnownMeeting;
import cymru.pythefnos.representative.meeting.KnownPaper;
import cymru.pythefnos.representative.person.Representatives;
import java.time.Instant;
import java.util.List;

/**
 * Each person's own rendition of a paper, as soon as it is there. Another format never takes its place: what is missing
 * is watched, and announced before the deadline.
 */
public final class HandingOutPapers {

    private final Deliveries deliveries;
    private final Representatives people;
    private final Dispatching dispatching;
    private final StoppingDeliveries stopping;
    private final WatchingRenditions watching;

    public HandingOutPapers(
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

    public void released(KnownPaper paper, KnownMeeting meeting, List<Addressee> invited, Instant now) {
        stopping.stop(
                deliveries.ofPaper(paper.id()),
                old -> isReplaced(old, paper),
                State.SUPERSEDED,
                Reason.NEWER_RENDITION);
        Copies copies = Copies.of(paper, meeting, Reach.known(people, invited), now);
        dispatching.dispatch(copies.owed(), now);
        copies.missing().forEach(watch -> watching.watch(watch, now));
    }

    /** Hands out and watches what is not on record; gives how many things those were. */
    public int restored(Copies copies, Ledger ledger, Instant now) {
        List<Delivery> owed = copies.owed().stream().filter(ledger::lacks).toList();
        dispatching.dispatch(owed, now);
        List<RenditionWatch> unwatched = copies.missing().stream()
                .filter(watch -> !watching.watches(watch))
                .toList();
        unwatched.forEach(watch -> watching.watch(watch, now));
        return owed.size() + unwatched.size();
    }

    public void withdrawn(KnownPaper paper) {
        stopping.stop(deliveries.ofPaper(paper.id()), any -> true, State.STOPPED, Reason.PAPER_WITHDRAWN);
    }

    private static boolean isReplaced(Delivery delivery, KnownPaper paper) {
        PaperCopy copy = delivery.paper();
        return copy != null
                && paper.renditions().stream()
                        .noneMatch(rendition -> rendition.renditionId().equals(copy.renditionId()));
    }
}
