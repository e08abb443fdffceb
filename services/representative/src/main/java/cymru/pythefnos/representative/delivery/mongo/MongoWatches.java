package cymru.pythefnos.representative.delivery.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import cymru.pythefnos.chassis.aggregate.Versioned;
import cymru.pythefnos.chassis.aggregate.mongo.AggregateStores;
import cymru.pythefnos.chassis.aggregate.mongo.MongoAggregates;
import cymru.pythefnos.chassis.mongo.DeclaredIndex;
import cymru.pythefnos.chassis.mongo.Indexed;
import cymru.pythefnos.chassis.outbox.Changes;
import cymru.pythefnos.representative.delivery.kafka.DeliveryWire;
import cymru.pythefnos.representative.delivery.papers.RenditionWatch;
import cymru.pythefnos.representative.delivery.papers.RenditionWatches;
import cymru.pythefnos.representative.delivery.papers.WatchEvent;
import cymru.pythefnos.representative.delivery.papers.WatchId;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.data.mongodb.core.query.Query;

/** Renditions that are waited for, in MongoDB. */
public final class MongoWatches extends MongoAggregates<WatchId, RenditionWatch, WatchEvent>
        implements RenditionWatches, Indexed {
    private static final String COLLECTION = "renditionWatches";
    private static final String DEADLINE = "state.deadline";

    public MongoWatches(AggregateStores stores) {
        super(stores.of(COLLECTION, RenditionWatch.class));
    }

    @Override
    public List<DeclaredIndex> indexes() {
        return List.of(DeclaredIndex.of(COLLECTION, DEADLINE));
    }

    @Override
    protected WatchId id(RenditionWatch watch) {
        return watch.id();
    }

    @Override
    protected RenditionWatch state(WatchEvent event) {
        return event.watch();
    }

    @Override
    protected Changes changes(WatchEvent event) {
        return switch (event) {
            case WatchEvent.RenditionAwaited awaited -> Changes.none();
            case WatchEvent.RenditionMissing missing -> DeliveryWire.missing(missing.watch());
        };
    }

    @Override
    public Stream<RenditionWatch> dueFrom(LocalDate deadline) {
        return store.stream(new Query(where(DEADLINE).gte(deadline.toString()))).map(Versioned::state);
    }
}
