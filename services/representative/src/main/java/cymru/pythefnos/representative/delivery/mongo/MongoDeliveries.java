package cymru.pythefnos.representative.delivery.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import cymru.pythefnos.chassis.aggregate.Versioned;
import cymru.pythefnos.chassis.aggregate.mongo.AggregateStore;
import cymru.pythefnos.chassis.aggregate.mongo.AggregateStores;
import cymru.pythefnos.chassis.aggregate.mongo.Fresh;
import cymru.pythefnos.chassis.aggregate.mongo.StaleVersionException;
import cymru.pythefnos.chassis.mongo.DeclaredIndex;
import cymru.pythefnos.representative.api.meeting.MeetingId;
import cymru.pythefnos.representative.api.meeting.PaperId;
import cymru.pythefnos.representative.api.person.RepresentativeId;
import cymru.pythefnos.representative.delivery.Change;
import cymru.pythefnos.representative.delivery.Deliveries;
import cymru.pythefnos.representative.delivery.Delivery;
import cymru.pythefnos.representative.delivery.DeliveryId;
import cymru.pythefnos.representative.delivery.State;
import cymru.pythefnos.representative.delivery.Stored;
import cymru.pythefnos.representative.delivery.kafka.DeliveryWire;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** Every delivery there ever was, in MongoDB. */
public final class MongoDeliveries implements Deliveries {

    static final String COLLECTION = "deliveries";
    public static final DeclaredIndex BY_MEETING =
            DeclaredIndex.of(COLLECTION, DeliveryQuery.MEETING, DeliveryQuery.MADE, "_id");
    public static final DeclaredIndex BY_PERSON = DeclaredIndex.of(COLLECTION, "state.person");
    public static final DeclaredIndex BY_PAPER =
            DeclaredIndex.of(COLLECTION, "state.paper.paper").asSparse();
    public static final DeclaredIndex BY_STATE = DeclaredIndex.of(COLLECTION, DeliveryQuery.STATE, DeliveryQuery.START);

    private static final Logger LOG = LoggerFactory.getLogger(MongoDeliveries.class);

    private final AggregateStore<Delivery> store;
    private final Clock clock;

    public MongoDeliveries(AggregateStores stores, Clock clock) {
        this.store = stores.of(COLLECTION, Delivery.class);
        this.clock = clock;
    }

    @Override
    public Set<DeliveryId> addAll(List<Change> added) {
        Set<DeliveryId> known = store
                .insertAll(added.stream()
                        .map(change -> new Fresh<>(
                                change.delivery().id().value(),
                                change.delivery(),
                                DeliveryWire.of(change, clock.instant())))
                        .toList())
                .stream()
                .map(DeliveryId::new)
                .collect(Collectors.toSet());
        added.stream()
                .map(Change::delivery)
                .filter(delivery -> !known.contains(delivery.id()))
                .forEach(MongoDeliveries::alert);
        return known;
    }

    @Override
    public Optional<Stored> find(DeliveryId id) {
        return store.find(id.value()).map(MongoDeliveries::stored);
    }

    @Override
    public List<Stored> find(Collection<DeliveryId> ids) {
        return list(where("_id").in(ids.stream().map(DeliveryId::value).toList()));
    }

    @Override
    public boolean save(Change change, long version) {
        Delivery delivery = change.delivery();
        try {
            store.update(delivery.id().value(), version, delivery, DeliveryWire.of(change, clock.instant()));
            alert(delivery);
            return true;
        } catch (StaleVersionException e) {
            return false;
        }
    }

    @Override
    public List<Stored> ofMeeting(MeetingId meeting) {
        return list(where(DeliveryQuery.MEETING).is(meeting.value()));
    }

    @Override
    public List<Stored> ofMeeting(MeetingId meeting, @Nullable DeliveryId after, int limit) {
        return list(DeliveryQuery.ofMeeting(meeting, known(after)).limit(limit));
    }

    /** An id begins with meeting and person: no other index is needed for that, and none has to be kept. */
    @Override
    public List<Stored> ofMeeting(MeetingId meeting, RepresentativeId person) {
        String beginning = meeting + ":" + person;
        return list(new Query(where("_id").gt(beginning + ":").lt(beginning + ";")));
    }

    @Override
    public List<Stored> ofPaper(PaperId paper) {
        return list(where("state.paper.paper").is(paper.value()));
    }

    @Override
    public List<Stored> ofPerson(RepresentativeId person) {
        return list(where("state.person").is(person.value()));
    }

    @Override
    public List<Stored> byHand(Instant now, @Nullable DeliveryId after, int limit) {
        return list(DeliveryQuery.byHand(now, known(after)).limit(limit));
    }

    private Optional<Delivery> known(@Nullable DeliveryId after) {
        return Optional.ofNullable(after).flatMap(this::find).map(Stored::delivery);
    }

    @Override
    public Optional<Instant> oldestUntried() {
        return list(DeliveryQuery.untried().limit(1)).stream()
                .map(stored -> stored.delivery().createdAt())
                .findFirst();
    }

    @Override
    public long count(State state) {
        return store.count(new Query(where(DeliveryQuery.STATE).is(state.name())));
    }

    @Override
    public Stream<DeliveryId> unfinished() {
        List<String> states = State.unfinished().stream().map(State::name).toList();
        return store.stream(new Query(where(DeliveryQuery.STATE).in(states)))
                .map(Versioned::state)
                .filter(Delivery::sendable)
                .map(Delivery::id);
    }

    private List<Stored> list(Criteria which) {
        return list(new Query(which));
    }

    private List<Stored> list(Query query) {
        return store.list(query).stream().map(MongoDeliveries::stored).toList();
    }

    private static Stored stored(Versioned<Delivery> versioned) {
        return new Stored(versioned.state(), versioned.version());
    }

    /** An officer has to post it or to phone: said in the log, too, beside the print queue and the delivery's own state. */
    private static void alert(Delivery delivery) {
        if (delivery.byHand() && delivery.state() != State.PRINT_QUEUED) {
            LOG.warn(
                    "Delivery {} failed ({}): post it or phone by {}",
                    delivery.id(),
                    delivery.progress().reason(),
                    delivery.deadline());
        }
    }
}
