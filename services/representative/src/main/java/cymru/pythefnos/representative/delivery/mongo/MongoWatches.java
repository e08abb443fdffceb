package cymru.pythefnos.representative.delivery.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import cymru.pythefnos.chassis.aggregate.Versioned;
import cymru.pythefnos.chassis.aggregate.mongo.AggregateStore;
import cymru.pythefnos.chassis.aggregate.mongo.AggregateStores;
import cymru.pythefnos.chassis.aggregate.mongo.StaleVersionException;
import cymru.pythefnos.chassis.mongo.DeclaredIndex;
import cymru.pythefnos.chassis.outbox.Changes;
import cymru.pythefnos.representative.delivery.kafka.DeliveryWire;
import cymru.pythefnos.representative.delivery.papers.RenditionWatch;
import cymru.pythefnos.representative.delivery.papers.RenditionWatches;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.data.mongodb.core.query.Query;

/** Renditions that are waited for, in MongoDB. */
public final class MongoWatches implements RenditionWatches {

    static final String COLLECTION = "renditionWatches";
    private static final String DEADLINE = "state.deadline";
    public static final DeclaredIndex BY_DEADLINE = DeclaredIndex.of(COLLECTION, DEADLINE);

    private final AggregateStore<RenditionWatch> store;

    public MongoWatches(AggregateStores stores) {
        this.store = stores.of(COLLECTION, RenditionWatch.class);
    }

    @Override
    public Optional<StoredWatch> find(String id) {
        return store.find(id).map(versioned -> new StoredWatch(versioned.state(), versioned.version()));
    }

    @Override
    public Stream<RenditionWatch> dueFrom(LocalDate deadline) {
        return store.stream(new Query(where(DEADLINE).gte(deadline.toString()))).map(Versioned::state);
    }

    @Override
    public boolean add(RenditionWatch watch) {
        return store.insert(watch.id(), watch, Changes.none());
    }

    @Override
    public boolean save(RenditionWatch watch, long version) {
        return update(watch, version, Changes.none());
    }

    @Override
    public boolean announce(RenditionWatch watch, long version) {
        return update(watch, version, DeliveryWire.missing(watch));
    }

    private boolean update(RenditionWatch watch, long version, Changes changes) {
        try {
            store.update(watch.id(), version, watch, changes);
            return true;
        } catch (StaleVersionException e) {
            return false;
        }
    }
}
