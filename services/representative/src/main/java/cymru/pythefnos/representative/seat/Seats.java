package cymru.pythefnos.representative.seat;

import cymru.pythefnos.representative.api.meeting.GroupId;
import cymru.pythefnos.representative.api.person.RepresentativeId;
import cymru.pythefnos.representative.api.seat.SeatId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All seats. */
public interface Seats {

    Optional<Seat> find(SeatId id);

    /** Keeps a new seat and announces it, or finds it kept already; gives what is now kept, with its version. */
    Seat add(Seat added);

    /**
     * Keeps a change, with its announcement and its entry in the audit trail, if nobody saved since
     * {@link Seat#version()}; else the store's stale-version exception. Gives the seat with the new version.
     */
    Seat save(Seat changed, SeatChange change);

    /** A group's seats, vacant ones too, in the order in which they were made. */
    List<Seat> ofGroup(GroupId group);

    /**
     * Part of them.
     *
     * @param after the seat after which to go on; nothing for the beginning
     */
    List<Seat> ofGroup(GroupId group, @Nullable SeatId after, int limit);

    /** Seats that somebody holds or stands in for. */
    List<Seat> naming(RepresentativeId person);
}
