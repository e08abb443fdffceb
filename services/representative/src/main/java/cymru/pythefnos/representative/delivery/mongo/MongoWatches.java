package cymru.pythefnos.representative.delivery.mongo;

import cymru.pythefnos.chassis.outbox.AggregateStore;
import cymru.pythefnos.chassis.outbox.AggregateStores;
import cymru.pythefnos.chassis.outbox.Changes;
import cymru.pythefnos.chassis.outbox.StaleVersionException;
import cymru.pythefnos.representative.delivery.RenditionWatch;
import cymru.pythefnos.representative.delivery.RenditionWatches;
import cymru.pythefnos.representative.delivery.kafka.DeliveryWire;
import java.util.Optional;

/** Renditions that are waited for, in MongoDB. */
public final class MongoWatches implements RenditionWatches {

    private final AggregateStore<RenditionWatch> store;

    public MongoWatches(AggregateStores stores) {
        this.store = stores.of("renditionWatches", RenditionWatch.class);
    }

    @Override
    public Optional<StoredWatch> find(String id) {
        return store.find(id).map(versioned -> new StoredWatch(versioned.state(), versioned.version()));
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
