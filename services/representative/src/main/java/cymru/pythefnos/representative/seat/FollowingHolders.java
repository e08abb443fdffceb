package cymru.pythefnos.representative.seat;

import cymru.pythefnos.representative.api.person.RepresentativeId;
import cymru.pythefnos.representative.person.Profile;
import cymru.pythefnos.representative.person.Representatives;

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

    public void follow(RepresentativeId id) {
        people.find(id)
                .ifPresent(person -> seats.naming(id)
                        .forEach(seat -> person.known()
                                .ifPresentOrElse(profile -> lead(seat, id, profile), () -> leave(seat, id))));
    }

    private void lead(Seat seat, RepresentativeId id, Profile profile) {
        int lead = profile.preferredChannel().leadWorkingDays();
        if (seat.isHeldBy(id) && seat.leadWorkingDays() != lead) {
            seats.save(seat.withLead(lead), SeatChange.ASSIGNED);
        }
    }

    private void leave(Seat seat, RepresentativeId id) {
        if (seat.isHeldBy(id)) {
            seats.save(seat.vacate(seat.version()), SeatChange.VACATED);
        } else {
            seats.save(seat.withoutBackup(id), SeatChange.BACKUP_GONE);
        }
    }
}
