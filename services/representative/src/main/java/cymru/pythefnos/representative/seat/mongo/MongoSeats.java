package cymru.pythefnos.representative.seat.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import cymru.pythefnos.chassis.aggregate.mongo.AggregateStore;
import cymru.pythefnos.chassis.aggregate.mongo.AggregateStores;
import cymru.pythefnos.chassis.mongo.DeclaredIndex;
import cymru.pythefnos.representative.api.meeting.GroupId;
import cymru.pythefnos.representative.api.person.RepresentativeId;
import cymru.pythefnos.representative.api.seat.SeatId;
import cymru.pythefnos.representative.seat.Seat;
import cymru.pythefnos.representative.seat.SeatChange;
import cymru.pythefnos.representative.seat.Seats;
import cymru.pythefnos.representative.seat.kafka.SeatEvents;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** All seats, in MongoDB. */
public final class MongoSeats implements Seats {

    public static final String COLLECTION = "seats";
    public static final DeclaredIndex BY_GROUP = DeclaredIndex.of(COLLECTION, "state.group", "_id");
    public static final DeclaredIndex BY_HOLDER = DeclaredIndex.of(COLLECTION, "state.holder");
    public static final DeclaredIndex BY_BACKUP = DeclaredIndex.of(COLLECTION, "state.backups");

    private final AggregateStore<Seat> store;

    public MongoSeats(AggregateStores stores) {
        this.store = stores.of(COLLECTION, Seat.class);
    }

    @Override
    public Optional<Seat> find(SeatId id) {
        return store.find(id.value()).map(stored -> stored.state().at(stored.version()));
    }

    @Override
    public Seat add(Seat added) {
        return store.insert(added.id().value(), added, SeatEvents.of(added, SeatChange.ASSIGNED))
                ? added.at(1)
                : find(added.id()).orElseThrow();
    }

    @Override
    public Seat save(Seat changed, SeatChange change) {
        var changes = SeatEvents.of(changed, change);
        return changed.at(store.update(changed.id().value(), changed.version(), changed, changes));
    }

    @Override
    public List<Seat> ofGroup(GroupId group) {
        return list(where("state.group").is(group.value()));
    }

    @Override
    public List<Seat> ofGroup(GroupId group, @Nullable SeatId after, int limit) {
        var further = where("state.group").is(group.value()).and("_id").gt(after == null ? "" : after.value());
        return list(new Query(further).limit(limit));
    }

    @Override
    public List<Seat> naming(RepresentativeId person) {
        return list(new Criteria()
                .orOperator(
                        where("state.holder").is(person.value()),
                        where("state.backups").is(person.value())));
    }

    private List<Seat> list(Criteria which) {
        return list(new Query(which));
    }

    private List<Seat> list(Query query) {
        return store.list(query.with(Sort.by("_id"))).stream()
                .map(stored -> stored.state().at(stored.version()))
                .toList();
    }
}
