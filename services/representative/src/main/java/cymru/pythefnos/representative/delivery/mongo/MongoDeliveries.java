package cymru.pythefnos.representative.delivery.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import cymru.pythefnos.chassis.aggregate.Result;
import cymru.pythefnos.chassis.aggregate.Stale;
import cymru.pythefnos.chassis.aggregate.Versioned;
import cymru.pythefnos.chassis.aggregate.mongo.AggregateStores;
import cymru.pythefnos.chassis.aggregate.mongo.Fresh;
import cymru.pythefnos.chassis.aggregate.mongo.MongoAggregates;
import cymru.pythefnos.chassis.mongo.DeclaredIndex;
import cymru.pythefnos.chassis.mongo.Indexed;
import cymru.pythefnos.chassis.outbox.Changes;
import cymru.pythefnos.representative.api.meeting.MeetingId;
import cymru.pythefnos.representative.api.meeting.PaperId;
import cymru.pythefnos.representative.api.person.RepresentativeId;
import cymru.pythefnos.representative.delivery.Change;
import cymru.pythefnos.representative.delivery.Deliveries;
import cymru.pythefnos.representative.delivery.Delivery;
import cymru.pythefnos.representative.delivery.DeliveryId;
import cymru.pythefnos.representative.delivery.State;
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
public final class MongoDeliveries extends MongoAggregates<DeliveryId, Delivery, Change>
        implements Deliveries, Indexed {
    private static final String COLLECTION = "deliveries";
    private static final String PERSON = "state.person";
    private static final String PAPER = "state.paper.paper";
    private static final Logger LOG = LoggerFactory.getLogger(MongoDeliveries.class);
    private final Clock clock;

    public MongoDeliveries(AggregateStores stores, Clock clock) {
        super(stores.of(COLLECTION, Delivery.class));
        this.clock = clock;
    }

    @Override
    public List<DeclaredIndex> indexes() {
        return List.of(
                DeclaredIndex.of(COLLECTION, DeliveryQuery.MEETING, DeliveryQuery.MADE, "_id"),
                DeclaredIndex.of(COLLECTION, PERSON),
                DeclaredIndex.of(COLLECTION, PAPER).asSparse(),
                DeclaredIndex.of(COLLECTION, DeliveryQuery.STATE, DeliveryQuery.START));
    }

    @Override
    protected DeliveryId id(Delivery delivery) {
        return delivery.id();
    }

    @Override
    protected Delivery state(Change change) {
        return change.delivery();
    }

    @Override
    protected Changes changes(Change change) {
        return DeliveryWire.of(change, clock.instant());
    }

    @Override
    public Versioned<Delivery> add(Change change) {
        addAll(List.of(change));
        return find(change.delivery().id()).orElseThrow();
    }

    @Override
    public Set<DeliveryId> addAll(List<Change> added) {
        List<Fresh<Delivery>> fresh = added.stream()
                .map(change -> new Fresh<>(change.delivery().id().value(), change.delivery(), changes(change)))
                .toList();
        Set<DeliveryId> known =
                store.insertAll(fresh).stream().map(DeliveryId::new).collect(Collectors.toSet());
        added.stream()
                .map(Change::delivery)
                .filter(delivery -> !known.contains(delivery.id()))
                .forEach(MongoDeliveries::alert);
        return known;
    }

    @Override
    public Result<Versioned<Delivery>, Stale> replace(Change change, long version) {
        return super.replace(change, version).map(kept -> {
            alert(kept.state());
            return kept;
        });
    }

    @Override
    public List<Versioned<Delivery>> find(Collection<DeliveryId> ids) {
        return list(where("_id").in(ids.stream().map(DeliveryId::value).toList()));
    }

    @Override
    public List<Versioned<Delivery>> ofMeeting(MeetingId meeting) {
        return list(where(DeliveryQuery.MEETING).is(meeting.value()));
    }

    @Override
    public List<Versioned<Delivery>> ofMeeting(MeetingId meeting, @Nullable DeliveryId after, int limit) {
        return store.list(DeliveryQuery.ofMeeting(meeting, known(after)).limit(limit));
    }

    /** An id begins with meeting and person: no other index is needed for that, and none has to be kept. */
    @Override
    public List<Versioned<Delivery>> ofMeeting(MeetingId meeting, RepresentativeId person) {
        String beginning = meeting + ":" + person;
        return list(where("_id").gt(beginning + ":").lt(beginning + ";"));
    }

    @Override
    public List<Versioned<Delivery>> ofPaper(PaperId paper) {
        return list(where(PAPER).is(paper.value()));
    }

    @Override
    public List<Versioned<Delivery>> ofPerson(RepresentativeId person) {
        return list(where(PERSON).is(person.value()));
    }

    @Override
    public List<Versioned<Delivery>> byHand(Instant now, @Nullable DeliveryId after, int limit) {
        return store.list(DeliveryQuery.byHand(now, known(after)).limit(limit));
    }

    @Override
    public List<Versioned<Delivery>> inTrouble(Instant now, Instant since, @Nullable DeliveryId after, int limit) {
        return store.list(DeliveryQuery.inTrouble(now, since, known(after)).limit(limit));
    }

    private Optional<Delivery> known(@Nullable DeliveryId after) {
        return Optional.ofNullable(after).flatMap(this::find).map(Versioned::state);
    }

    @Override
    public Optional<Instant> oldestUntried() {
        return store.list(DeliveryQuery.untried().limit(1)).stream()
                .map(stored -> stored.state().createdAt())
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

    private List<Versioned<Delivery>> list(Criteria which) {
        return store.list(new Query(which));
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
