package cymru.pythefnos.representative.seat;

import cymru.pythefnos.chassis.aggregate.Aggregates;
import cymru.pythefnos.chassis.aggregate.Versioned;
import cymru.pythefnos.representative.api.meeting.GroupId;
import cymru.pythefnos.representative.api.person.RepresentativeId;
import cymru.pythefnos.representative.api.seat.SeatId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All seats. */
public interface Seats extends Aggregates<SeatId, Seat, SeatEvent> {

    /** A group's seats, vacant ones too, in the order in which they were made. */
    List<Seat> ofGroup(GroupId group);

    /** Part of them, from the one after {@code after} on, or from the first. */
    List<Versioned<Seat>> ofGroup(GroupId group, @Nullable SeatId after, int limit);

    /** Seats that somebody holds or stands in for. */
    List<Versioned<Seat>> naming(RepresentativeId person);
}
