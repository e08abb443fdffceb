package cymru.pythefnos.chassis.aggregate.mongo;

import cymru.pythefnos.chassis.outbox.relay.Outbox;
import cymru.pythefnos.chassis.outbox.relay.OutboxRelay;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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
    public <T> AggregateStore<T> of(String collection, Class<T> stateType) {
        return (AggregateStore<T>) stores.computeIfAbsent(collection, c -> create(c, stateType));
    }

    private <T> AggregateStore<T> create(String collection, Class<T> stateType) {
        Clock clock = entries.relayClock();
        Outbox outbox = new Outbox(template.getCollection(collection), clock);
        relay.register(outbox);
        StateMapping<T> mapping = new StateMapping<>(template.getConverter(), stateType);
        return new AggregateStore<>(template, mapping, entries, outbox, relay, cap);
    }
}
