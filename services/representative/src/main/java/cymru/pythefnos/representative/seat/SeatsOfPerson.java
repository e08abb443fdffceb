package cymru.pythefnos.representative.seat;

import cymru.pythefnos.representative.api.person.RepresentativeId;
import cymru.pythefnos.representative.person.rights.PersonalData;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** In which seats somebody sits or stands in. */
public final class SeatsOfPerson implements PersonalData {

    private final Seats seats;
    private final FollowingHolders following;

    public SeatsOfPerson(Seats seats, FollowingHolders following) {
        this.seats = seats;
        this.following = following;
    }

    @Override
    public String section() {
        return "seats";
    }

    @Override
    public List<HeldSeat> about(RepresentativeId id) {
        return seats.naming(id).stream().map(seat -> heldBy(id, seat.state())).toList();
    }

    @Override
    public void forget(RepresentativeId id) {
        following.follow(id);
    }

    private static HeldSeat heldBy(RepresentativeId id, Seat seat) {
        return new HeldSeat(
                seat.id().value(),
                seat.group().value(),
                seat.isHeldBy(id) ? "HOLDER" : "BACKUP",
                seat.term().start(),
                seat.term().end());
    }

    /** A seat as it stands in the export. */
    public record HeldSeat(
            String seatId,
            String groupId,
            String as,
            LocalDate termStart,
            @Nullable LocalDate termEnd) {}
}
