package cymru.pythefnos.representative.seat;

import cymru.pythefnos.representative.InMemoryStore;
import cymru.pythefnos.representative.api.meeting.GroupId;
import cymru.pythefnos.representative.api.person.RepresentativeId;
import cymru.pythefnos.representative.api.seat.SeatId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All seats, in memory. */
public final class InMemorySeats implements Seats {

    private final InMemoryStore<SeatId, Seat> store = new InMemoryStore<>(Seat::id, Seat::version, Seat::at);

    /** What was announced or put on record, the first first. */
    public final List<SeatChange> trail = new ArrayList<>();

    @Override
    public Optional<Seat> find(SeatId id) {
        return store.find(id);
    }

    @Override
    public Seat add(Seat added) {
        if (store.add(added)) {
            trail.add(SeatChange.ASSIGNED);
        }
        return find(added.id()).orElseThrow();
    }

    @Override
    public Seat save(Seat changed, SeatChange change) {
        Seat saved = store.save(changed);
        trail.add(change);
        return saved;
    }

    @Override
    public List<Seat> ofGroup(GroupId group) {
        return store.all().filter(seat -> seat.group().equals(group)).toList();
    }

    @Override
    public List<Seat> ofGroup(GroupId group, @Nullable SeatId after, int limit) {
        return ofGroup(group).stream()
                .filter(seat -> after == null || seat.id().value().compareTo(after.value()) > 0)
                .limit(limit)
                .toList();
    }

    @Override
    public List<Seat> naming(RepresentativeId person) {
        return store.all()
                .filter(seat -> seat.isHeldBy(person) || seat.backups().contains(person))
                .toList();
    }
}
