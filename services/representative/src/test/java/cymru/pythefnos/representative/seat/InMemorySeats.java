package cymru.pythefnos.representative.seat;

import cymru.pythefnos.chassis.aggregate.Versioned;
import cymru.pythefnos.harness.InMemoryAggregates;
import cymru.pythefnos.representative.api.meeting.GroupId;
import cymru.pythefnos.representative.api.person.RepresentativeId;
import cymru.pythefnos.representative.api.seat.SeatId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All seats, in memory. */
public final class InMemorySeats extends InMemoryAggregates<SeatId, Seat, SeatEvent> implements Seats {

    public InMemorySeats() {
        super(SeatEvent::seat, Seat::id);
    }

    @Override
    public List<Seat> ofGroup(GroupId group) {
        return all().map(Versioned::state)
                .filter(seat -> seat.group().equals(group))
                .toList();
    }

    @Override
    public List<Versioned<Seat>> ofGroup(GroupId group, @Nullable SeatId after, int limit) {
        return all().filter(seat -> seat.state().group().equals(group))
                .filter(seat -> after == null || seat.state().id().value().compareTo(after.value()) > 0)
                .limit(limit)
                .toList();
    }

    @Override
    public List<Versioned<Seat>> naming(RepresentativeId person) {
        return all().filter(seat ->
                        seat.state().isHeldBy(person) || seat.state().backups().contains(person))
                .toList();
    }
}
