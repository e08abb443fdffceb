package cymru.pythefnos.representative.seat;

import cymru.pythefnos.chassis.aggregate.Overtaken;
import cymru.pythefnos.chassis.aggregate.Versioned;
import cymru.pythefnos.representative.api.person.RepresentativeId;
import cymru.pythefnos.representative.person.Profile;
import cymru.pythefnos.representative.person.Representatives;
import cymru.pythefnos.representative.seat.SeatEvent.BackupErased;
import cymru.pythefnos.representative.seat.SeatEvent.SeatAssigned;
import cymru.pythefnos.representative.seat.SeatEvent.SeatVacated;

/**
 * Keeps seats true to their people: an erased holder leaves the seat vacant, an erased backup leaves the list, and a holder
 * who is now reached another way has the seat announced again with its new lead. Can be done again at any time.
 */
public final class FollowingHolders {

    private final Seats seats;
    private final Representatives people;

    public FollowingHolders(Seats seats, Representatives people) {
        this.seats = seats;
        this.people = people;
    }

    /** @throws Overtaken if somebody changes a seat at this moment: follow again when they are done */
    public void follow(RepresentativeId id) {
        people.find(id)
                .ifPresent(person -> seats.naming(id)
                        .forEach(seat -> person.state()
                                .known()
                                .ifPresentOrElse(profile -> lead(seat, id, profile), () -> leave(seat, id))));
    }

    private void lead(Versioned<Seat> seat, RepresentativeId id, Profile profile) {
        int lead = profile.preferredChannel().leadWorkingDays();
        if (seat.state().isHeldBy(id) && seat.state().leadWorkingDays() != lead) {
            replace(seat, new SeatAssigned(seat.state().withLead(lead)));
        }
    }

    private void leave(Versioned<Seat> seat, RepresentativeId id) {
        replace(
                seat,
                seat.state().isHeldBy(id)
                        ? new SeatVacated(seat.state().vacate())
                        : new BackupErased(seat.state().withoutBackup(id)));
    }

    private void replace(Versioned<Seat> seat, SeatEvent event) {
        seats.replace(event, seat.version())
                .orThrow(stale -> new Overtaken(seat.state().id()));
    }
}
