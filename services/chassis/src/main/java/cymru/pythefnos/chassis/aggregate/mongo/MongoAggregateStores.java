package cymru.pythefnos.chassis.aggregate.mongo;

import cymru.pythefnos.chassis.outbox.relay.Outbox;
import cymru.pythefnos.chassis.outbox.relay.OutboxRelay;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Makes the stores, and tells the relay of each. */
public final class MongoAggregateStores implements AggregateStores {
    private final MongoTemplate template;
    private final Entries entries;
    private final OutboxRelay relay;
    private final int cap;
    private final Map<String, AggregateStore<?>> stores = new ConcurrentHashMap<>();

    public MongoAggregateStores(MongoTemplate template, Entries entries, OutboxRelay relay, int cap) {
        this.template = template;
        this.entries = entries;
        this.relay = relay;
        this.cap = cap;
    }

    @Override
    @SuppressWarnings("unchecked") // one collection has one state type
    public <D, T> AggregateStore<T> of(
            String collection, Class<D> documentType, Function<D, T> state, Function<T, D> document) {
        var mapping = new StateMapping<>(template.getConverter(), documentType, state, document);
        return (AggregateStore<T>) stores.computeIfAbsent(collection, c -> create(c, mapping));
    }

    private <T> AggregateStore<T> create(String collection, StateMapping<?, T> mapping) {
        Outbox outbox = new Outbox(template.getCollection(collection), entries.relayClock());
        relay.register(outbox);
        return new AggregateStore<>(template, mapping, entries, outbox, relay, cap);
    }
}
