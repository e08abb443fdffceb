package cymru.pythefnos.representative.delivery.notice;

import cymru.pythefnos.chassis.aggregate.Versioned;
import cymru.pythefnos.representative.delivery.Deliveries;
import cymru.pythefnos.representative.delivery.Delivery;
import cymru.pythefnos.representative.delivery.Reason;
import cymru.pythefnos.representative.delivery.State;
import cymru.pythefnos.representative.invitation.inviting.Addressee;
import cymru.pythefnos.representative.meeting.KnownMeeting;
import cymru.pythefnos.representative.person.Profile;
import cymru.pythefnos.representative.person.Representatives;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Tells whoever knows of a meeting, once, that they are not expected there any more; nobody says why. */
public final class Uninviting {
    private final Deliveries deliveries;
    private final Representatives people;
    private final Dispatching dispatching;
    private final StoppingDeliveries stopping;

    public Uninviting(
            Deliveries deliveries, Representatives people, Dispatching dispatching, StoppingDeliveries stopping) {
        this.deliveries = deliveries;
        this.people = people;
        this.dispatching = dispatching;
        this.stopping = stopping;
    }

    /**
     * What has not reached them stops. Whoever was told nothing, or was erased, hears nothing. Gives whether there was
     * anything to stop or to tell.
     */
    boolean uninvited(KnownMeeting meeting, Addressee person, Instant now) {
        List<Versioned<Delivery>> stored = deliveries.ofMeeting(meeting.id(), person.person());
        List<Delivery> theirs = stored.stream().map(Versioned::state).toList();
        stopping.stop(stored, Uninviting::holdsBack, State.STOPPED, Reason.SEAT_LEFT);
        boolean told = farewell(NoticeHistory.of(theirs), now);
        return told || theirs.stream().anyMatch(Uninviting::holdsBack);
    }

    /** Whether it would still reach somebody who is not expected. */
    static boolean holdsBack(Delivery delivery) {
        return delivery.waits() && !delivery.kind().takesBack();
    }

    private boolean farewell(NoticeHistory standing, Instant now) {
        Optional<Delivery> told = standing.toTakeBack(now);
        Optional<Profile> profile = told.flatMap(each -> people.profile(each.person()));
        profile.ifPresent(to -> farewell(told.orElseThrow(), to, standing, now));
        return profile.isPresent();
    }

    /** They are expected for another seat: what has not reached them counts no longer for that one. */
    void seatLeft(KnownMeeting meeting, Addressee person) {
        for (Versioned<Delivery> stored : deliveries.ofMeeting(meeting.id(), person.person())) {
            Delivery left = stored.state().leaving(person.seats());
            boolean counts = stored.state().pending() && !left.seats().isEmpty();
            if (counts && !left.equals(stored.state())) {
                stopping.keep(left, stored);
            }
        }
    }

    private void farewell(Delivery told, Profile profile, NoticeHistory standing, Instant now) {
        Addressee to = new Addressee(told.person(), told.seats());
        Draft draft = new Draft(to, profile, Reach.sameAs(told, profile), now);
        dispatching.dispatch(draft.uninviting(told.occasion(), standing.turn() + 1));
    }

    /** They are expected again: if they have not heard that they were not, they need not hear it. */
    NoticeHistory takenBack(NoticeHistory standing, List<Versioned<Delivery>> soFar) {
        return standing.farewell()
                .map(farewell -> {
                    stopping.stop(soFar, each -> each.id().equals(farewell.id()), State.STOPPED, Reason.BACK_IN_SEAT);
                    return farewell.pending() ? standing.without(farewell) : standing;
                })
                .orElse(standing);
    }
}
