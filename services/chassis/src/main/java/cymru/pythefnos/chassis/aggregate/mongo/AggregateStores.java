package cymru.pythefnos.chassis.aggregate.mongo;

import java.util.function.Function;

/** Where a service gets its stores. */
public interface AggregateStores {

    /**
     * The store of one kind of aggregate; its events are relayed from then on. Asking again gives the same store.
     *
     * @param collection the MongoDB collection
     * @param stateType a record, or a sealed interface of records
     */
    default <T> AggregateStore<T> of(String collection, Class<T> stateType) {
        return of(collection, stateType, Function.identity(), Function.identity());
    }

    /**
     * The same for states that are kept in another shape.
     *
     * @param documentType a record of that shape
     */
    <D, T> AggregateStore<T> of(
            String collection, Class<D> documentType, Function<D, T> state, Function<T, D> document);
}
