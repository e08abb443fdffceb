package cymru.pythefnos.representative.delivery.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import cymru.pythefnos.chassis.mongo.DeclaredIndex;
import cymru.pythefnos.chassis.outbox.AggregateStore;
import cymru.pythefnos.chassis.outbox.AggregateStores;
import cymru.pythefnos.chassis.outbox.Changes;
import cymru.pythefnos.chassis.outbox.StaleVersionException;
import cymru.pythefnos.chassis.outbox.Versioned;
import cymru.pythefnos.representative.delivery.Change;
import cymru.pythefnos.representative.delivery.Deliveries;
import cymru.pythefnos.representative.delivery.Delivery;
import cymru.pythefnos.representative.delivery.DeliveryId;
import cymru.pythefnos.representative.delivery.DeliveryNews;
import cymru.pythefnos.representative.delivery.State;
import cymru.pythefnos.representative.delivery.Stored;
import cymru.pythefnos.representative.delivery.kafka.DeliveryWire;
import cymru.pythefnos.representative.meeting.MeetingId;
import cymru.pythefnos.representative.meeting.PaperId;
import cymru.pythefnos.representative.person.RepresentativeId;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** Every delivery there ever was, in MongoDB. */
public final class MongoDeliveries implements Deliveries {

    static final String COLLECTION = "deliveries";
    public static final DeclaredIndex BY_MEETING =
            DeclaredIndex.of(COLLECTION, "state.occasion.meeting", "state.person");
    public static final DeclaredIndex BY_PERSON = DeclaredIndex.of(COLLECTION, "state.person");
    public static final DeclaredIndex BY_PAPER =
            DeclaredIndex.of(COLLECTION, "state.paper.paper").asSparse();
    public static final DeclaredIndex BY_STATE = DeclaredIndex.of(COLLECTION, "state.progress.state", "state.deadline");

    private static final Logger LOG = LoggerFactory.getLogger(MongoDeliveries.class);

    private final AggregateStore<Delivery> store;
    private final Clock clock;

    public MongoDeliveries(AggregateStores stores, Clock clock) {
        this.store = stores.of(COLLECTION, Delivery.class);
        this.clock = clock;
    }

    @Override
    public boolean add(Delivery delivery) {
        return store.insert(delivery.id().value(), delivery, Changes.none());
    }

    @Override
    public Optional<Stored> find(DeliveryId id) {
        return store.find(id.value()).map(MongoDeliveries::stored);
    }

    @Override
    public boolean save(Change change, long version) {
        Delivery delivery = change.delivery();
        try {
            store.update(delivery.id().value(), version, delivery, DeliveryWire.of(change, clock.instant()));
            change.announced().ifPresent(news -> alert(delivery, news));
            return true;
        } catch (StaleVersionException e) {
            return false;
        }
    }

    @Override
    public List<Stored> ofMeeting(MeetingId meeting) {
        return list(where("state.occasion.meeting").is(meeting.value()));
    }

    @Override
    public List<Stored> ofMeeting(MeetingId meeting, RepresentativeId person) {
        return list(where("state.occasion.meeting")
                .is(meeting.value())
                .and("state.person")
                .is(person.value()));
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
    public List<Stored> toPrint(int limit) {
        Query query = new Query(where("state.progress.state").is(State.PRINT_QUEUED.name()));
        return store.list(query.with(Sort.by("state.deadline")).limit(limit)).stream()
                .map(MongoDeliveries::stored)
                .toList();
    }

    @Override
    public Stream<DeliveryId> unfinished() {
        List<String> states = State.unfinished().stream().map(State::name).toList();
        return store.stream(new Query(where("state.progress.state").in(states)))
                .map(Versioned::state)
                .filter(Delivery::sendable)
                .map(Delivery::id);
    }

    private List<Stored> list(Criteria which) {
        return store.list(new Query(which)).stream()
                .map(MongoDeliveries::stored)
                .toList();
    }

    private static Stored stored(Versioned<Delivery> versioned) {
        return new Stored(versioned.state(), versioned.version());
    }

    /** An officer has to post it or to phone: said in the log, too, beside the event and the delivery's own state. */
    private static void alert(Delivery delivery, DeliveryNews news) {
        switch (news) {
            case DeliveryNews.NoticeFailed failed ->
                LOG.warn(
                        "Delivery {} failed ({}): post it or phone by {}",
                        delivery.id(),
                        failed.reason(),
                        delivery.deadline());
            case DeliveryNews.PaperUndeliverable failed ->
                LOG.warn(
                        "Delivery {} failed ({}): post it or phone by {}",
                        delivery.id(),
                        failed.reason(),
                        delivery.deadline());
            default -> LOG.debug("Delivery {} is received", delivery.id());
        }
    }
}
