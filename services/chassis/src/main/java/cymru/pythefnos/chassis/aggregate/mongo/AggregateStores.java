package cymru.pythefnos.chassis.aggregate.mongo;

/** Where a service gets its stores. */
public interface AggregateStores {

    /**
     * The store of one kind of aggregate; its events are relayed from then on. Asking again gives the same store.
     *
     * @param collection the MongoDB collection
     * @param stateType a record, or a sealed interface of records
     */
    <T> AggregateStore<T> of(String collection, Class<T> stateType);
}
