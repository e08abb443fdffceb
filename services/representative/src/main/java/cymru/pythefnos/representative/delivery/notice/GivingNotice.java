package cymru.pythefnos.representative.delivery.notice;

import cymru.pythefnos.chassis.aggregate.Versioned;
import cymru.pythefnos.representative.api.person.RepresentativeId;
import cymru.pythefnos.representative.delivery.Deliveries;
import cymru.pythefnos.representative.delivery.Delivery;
import cymru.pythefnos.representative.delivery.Kind;
import cymru.pythefnos.representative.delivery.Occasion;
import cymru.pythefnos.representative.delivery.Reason;
import cymru.pythefnos.representative.delivery.State;
import cymru.pythefnos.representative.invitation.inviting.Addressee;
import cymru.pythefnos.representative.meeting.KnownMeeting;
import cymru.pythefnos.representative.person.Profile;
import cymru.pythefnos.representative.person.Representatives;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who is told of a meeting's date, and of its change: one message per person and date. */
public final class GivingNotice {

    private final Deliveries deliveries;
    private final Representatives people;
    private final Dispatching dispatching;
    private final StoppingDeliveries stopping;
    private final Uninviting uninviting;

    public GivingNotice(
            Deliveries deliveries,
            Representatives people,
            Dispatching dispatching,
            StoppingDeliveries stopping,
            Uninviting uninviting) {
        this.deliveries = deliveries;
        this.people = people;
        this.dispatching = dispatching;
        this.stopping = stopping;
        this.uninviting = uninviting;
    }

    void scheduled(KnownMeeting meeting, List<Addressee> invited, Instant now) {
        announce(meeting, invited, soFar(meeting, invited), now);
    }

    void moved(KnownMeeting meeting, List<Addressee> invited, Instant now) {
        List<Versioned<Delivery>> soFar = deliveries.ofMeeting(meeting.id());
        stopping.stop(soFar, old -> old.tellsOldDate(meeting), State.SUPERSEDED, Reason.MEETING_MOVED);
        announce(meeting, invited, soFar, now);
    }

    /** Everybody who was told, or may have been, is told that it is off, unless they are not expected any more. */
    void cancelled(KnownMeeting meeting, Instant now) {
        List<Versioned<Delivery>> soFar = deliveries.ofMeeting(meeting.id());
        stopping.stop(soFar, delivery -> !delivery.kind().takesBack(), State.STOPPED, Reason.MEETING_CANCELLED);
        Map<RepresentativeId, NoticeHistory> standings = NoticeHistory.each(soFar);
        List<Addressee> told = standings.values().stream()
                .flatMap(standing -> standing.told().stream())
                .map(before -> new Addressee(before.person(), before.seats()))
                .toList();
        List<Delivery> off = new ArrayList<>();
        Reach.known(people, told).forEach((to, profile) -> {
            NoticeHistory standing = standings.getOrDefault(to.person(), NoticeHistory.none());
            Draft draft = standing.told()
                    .map(before -> new Draft(to, profile, Reach.sameAs(before, profile), now))
                    .orElseThrow();
            off.add(draft.announcing(Kind.CANCELLED, meeting, standing.turn()));
        });
        dispatching.dispatch(off, now);
    }

    private void announce(KnownMeeting meeting, List<Addressee> invited, List<Versioned<Delivery>> soFar, Instant now) {
        Map<RepresentativeId, NoticeHistory> standings = NoticeHistory.each(soFar);
        List<Delivery> notices = new ArrayList<>();
        Reach.known(people, invited).forEach((to, profile) -> {
            NoticeHistory before = standings.getOrDefault(to.person(), NoticeHistory.none());
            notices.add(notice(meeting, to, profile, uninviting.takenBack(before, soFar), now));
        });
        dispatching.dispatch(notices, now);
    }

    /**
     * Who was told that they are not expected is invited anew; who knows another date is told of the change. A meeting
     * that was moved and moved back is no other than the one they know.
     */
    private static Delivery notice(
            KnownMeeting meeting, Addressee to, Profile profile, NoticeHistory standing, Instant now) {
        Optional<Delivery> told = standing.told();
        Optional<Occasion> elsewhen =
                told.map(Delivery::occasion).filter(known -> !known.sameTimesAs(Occasion.of(meeting)));
        Kind kind = standing.current(meeting.scheduleVersion())
                .map(Delivery::kind)
                .orElse(elsewhen.isPresent() ? Kind.MOVED : Kind.NOTICE);
        Draft draft = told.map(before -> new Draft(to, profile, Reach.sameAs(before, profile), now))
                .orElseGet(() -> Draft.of(to, profile, now));
        return kind == Kind.MOVED && elsewhen.isPresent()
                ? draft.moving(meeting, elsewhen.get(), standing.nextInvitation())
                : draft.announcing(kind, meeting, standing.nextInvitation());
    }

    /** One person's deliveries are looked up alone: a new seat must not read a thousand of others. */
    private List<Versioned<Delivery>> soFar(KnownMeeting meeting, List<Addressee> invited) {
        return invited.size() == 1
                ? deliveries.ofMeeting(meeting.id(), invited.getFirst().person())
                : deliveries.ofMeeting(meeting.id());
    }
}
