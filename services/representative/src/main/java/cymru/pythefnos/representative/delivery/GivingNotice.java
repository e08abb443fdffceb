package cymru.pythefnos.representative.delivery;

import cymru.pythefnos.representative.invitation.Addressee;
import cymru.pythefnos.representative.meeting.KnownMeeting;
import cymru.pythefnos.representative.person.Profile;
import cymru.pythefnos.representative.person.RepresentativeId;
import cymru.pythefnos.representative.person.Representatives;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Who is told of a meeting's date, and of its change: one message per person and date. */
final class GivingNotice {

    private final Deliveries deliveries;
    private final Representatives people;
    private final Dispatching dispatching;
    private final StoppingDeliveries stopping;

    GivingNotice(Deliveries deliveries, Representatives people, Dispatching dispatching, StoppingDeliveries stopping) {
        this.deliveries = deliveries;
        this.people = people;
        this.dispatching = dispatching;
        this.stopping = stopping;
    }

    void scheduled(KnownMeeting meeting, List<Addressee> invited, Instant now) {
        announce(meeting, invited, soFar(meeting, invited), now);
    }

    void moved(KnownMeeting meeting, List<Addressee> invited, Instant now) {
        List<Stored> soFar = deliveries.ofMeeting(meeting.id());
        stopping.stop(soFar, old -> tellsOldDate(old, meeting), State.SUPERSEDED, Reason.MEETING_MOVED);
        announce(meeting, invited, soFar, now);
    }

    /** Everybody who was told, or may have been, is told that it is off. */
    void cancelled(KnownMeeting meeting, Instant now) {
        List<Stored> soFar = deliveries.ofMeeting(meeting.id());
        stopping.stop(soFar, delivery -> delivery.kind() != Kind.CANCELLED, State.STOPPED, Reason.MEETING_CANCELLED);
        lastTold(soFar)
                .values()
                .forEach(told -> profile(told.person()).ifPresent(profile -> {
                    Addressee to = new Addressee(told.person(), told.seats());
                    Way way = Reach.sameAs(told, profile);
                    dispatching.dispatch(Dispatching.announcing(Kind.CANCELLED, meeting, to, profile, way, now));
                }));
    }

    private void announce(KnownMeeting meeting, List<Addressee> invited, List<Stored> soFar, Instant now) {
        Map<RepresentativeId, Delivery> told = lastTold(soFar);
        Map<RepresentativeId, Delivery> current = current(soFar, meeting);
        for (Addressee to : invited) {
            profile(to.person()).ifPresent(profile -> {
                Delivery before = told.get(to.person());
                Delivery already = current.get(to.person());
                Kind kind = already != null ? already.kind() : before == null ? Kind.NOTICE : Kind.MOVED;
                Way way = before == null ? Way.of(profile.preferredChannel()) : Reach.sameAs(before, profile);
                dispatching.dispatch(Dispatching.announcing(kind, meeting, to, profile, way, now));
            });
        }
    }

    /** One person's deliveries are looked up alone: a new seat must not read a thousand of others. */
    private List<Stored> soFar(KnownMeeting meeting, List<Addressee> invited) {
        return invited.size() == 1
                ? deliveries.ofMeeting(meeting.id(), invited.getFirst().person())
                : deliveries.ofMeeting(meeting.id());
    }

    private static boolean tellsOldDate(Delivery delivery, KnownMeeting meeting) {
        boolean tellsDate = delivery.kind().announces() || delivery.kind() == Kind.REMINDER;
        return tellsDate && delivery.olderThan(meeting.scheduleVersion());
    }

    private static Map<RepresentativeId, Delivery> lastTold(List<Stored> soFar) {
        return soFar.stream()
                .map(Stored::delivery)
                .filter(delivery ->
                        delivery.kind().announces() && delivery.state().told())
                .sorted(Comparator.comparingInt(d -> d.occasion().scheduleVersion()))
                .collect(Collectors.toMap(Delivery::person, d -> d, (older, newer) -> newer));
    }

    private static Map<RepresentativeId, Delivery> current(List<Stored> soFar, KnownMeeting meeting) {
        return soFar.stream()
                .map(Stored::delivery)
                .filter(delivery -> delivery.kind().announces())
                .filter(delivery -> !delivery.olderThan(meeting.scheduleVersion()))
                .collect(Collectors.toMap(Delivery::person, d -> d, (older, newer) -> newer));
    }

    private Optional<Profile> profile(RepresentativeId person) {
        return people.find(person).flatMap(found -> found.known());
    }
}
