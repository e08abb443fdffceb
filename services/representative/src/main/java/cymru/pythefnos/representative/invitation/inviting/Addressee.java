package cymru.pythefnos.representative.invitation.inviting;

import cymru.pythefnos.representative.api.person.RepresentativeId;
import cymru.pythefnos.representative.api.seat.SeatId;
import java.util.List;

/**
 * Somebody who has to be told something.
 *
 * @param seats for which of their seats; there is always one, and more than one is still one message
 */
public record Addressee(RepresentativeId person, List<SeatId> seats) {

    public Addressee {
        seats = List.copyOf(seats);
    }
}
