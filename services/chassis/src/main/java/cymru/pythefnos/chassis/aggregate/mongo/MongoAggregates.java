package cymru.pythefnos.chassis.aggregate.mongo;

import cymru.pythefnos.chassis.aggregate.Aggregates;
import cymru.pythefnos.chassis.aggregate.Result;
import cymru.pythefnos.chassis.aggregate.Stale;
import cymru.pythefnos.chassis.aggregate.Versioned;
import cymru.pythefnos.chassis.id.TypedId;
import cymru.pythefnos.chassis.outbox.Changes;
import java.util.Optional;

/** What the MongoDB adapters of aggregates have in common; a feature's own adapter adds its queries and its wire. */
public abstract class MongoAggregates<I extends TypedId, T, E> implements Aggregates<I, T, E> {
    protected final AggregateStore<T> store;

    protected MongoAggregates(AggregateStore<T> store) {
        this.store = store;
    }

    protected abstract I id(T state);

    /** The new state that the event carries. */
    protected abstract T state(E event);

    /** What is announced and put on record with it. */
    protected abstract Changes changes(E event);

    @Override
    public Optional<Versioned<T>> find(I id) {
        return store.find(id.value());
    }

    @Override
    public Versioned<T> add(E event) {
        T state = state(event);
        I id = id(state);
        return store.insert(id.value(), state, changes(event)) ? new Versioned<>(state, 1) : find(id).orElseThrow();
    }

    @Override
    public Result<Versioned<T>, Stale> replace(E event, long version) {
        T state = state(event);
        try {
            return Result.done(new Versioned<>(state, store.update(id(state).value(), version, state, changes(event))));
        } catch (StaleVersionException e) {
            return Result.refused(
                    new Stale(find(id(state)).map(Versioned::version).orElse(0L)));
        }
    }
}
