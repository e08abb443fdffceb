package cymru.pythefnos.representative.seat.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import cymru.pythefnos.chassis.aggregate.Versioned;
import cymru.pythefnos.chassis.aggregate.mongo.AggregateStores;
import cymru.pythefnos.chassis.aggregate.mongo.MongoAggregates;
import cymru.pythefnos.chassis.mongo.DeclaredIndex;
import cymru.pythefnos.chassis.mongo.Indexed;
import cymru.pythefnos.chassis.outbox.Changes;
import cymru.pythefnos.representative.api.meeting.GroupId;
import cymru.pythefnos.representative.api.person.RepresentativeId;
import cymru.pythefnos.representative.api.seat.SeatId;
import cymru.pythefnos.representative.seat.Seat;
import cymru.pythefnos.representative.seat.SeatEvent;
import cymru.pythefnos.representative.seat.Seats;
import cymru.pythefnos.representative.seat.kafka.SeatEvents;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** Seats, one document each. */
public final class MongoSeats extends MongoAggregates<SeatId, Seat, SeatEvent> implements Seats, Indexed {
    private static final String COLLECTION = "seats";
    private static final String GROUP = "state.group";
    private static final String HOLDER = "state.holder";
    private static final String BACKUPS = "state.backups";

    public MongoSeats(AggregateStores stores) {
        super(stores.of(COLLECTION, Seat.class));
    }

    @Override
    public List<DeclaredIndex> indexes() {
        return List.of(
                DeclaredIndex.of(COLLECTION, GROUP, "_id"),
                DeclaredIndex.of(COLLECTION, HOLDER),
                DeclaredIndex.of(COLLECTION, BACKUPS));
    }

    @Override
    protected SeatId id(Seat seat) {
        return seat.id();
    }

    @Override
    protected Seat state(SeatEvent event) {
        return event.seat();
    }

    @Override
    protected Changes changes(SeatEvent event) {
        return SeatEvents.of(event);
    }

    @Override
    public List<Seat> ofGroup(GroupId group) {
        return list(new Query(where(GROUP).is(group.value()))).stream()
                .map(Versioned::state)
                .toList();
    }

    @Override
    public List<Versioned<Seat>> ofGroup(GroupId group, @Nullable SeatId after, int limit) {
        var further = where(GROUP).is(group.value()).and("_id").gt(after == null ? "" : after.value());
        return list(new Query(further).limit(limit));
    }

    @Override
    public List<Versioned<Seat>> naming(RepresentativeId person) {
        return list(new Query(new Criteria()
                .orOperator(where(HOLDER).is(person.value()), where(BACKUPS).is(person.value()))));
    }

    private List<Versioned<Seat>> list(Query query) {
        return store.list(query.with(Sort.by("_id")));
    }
}
