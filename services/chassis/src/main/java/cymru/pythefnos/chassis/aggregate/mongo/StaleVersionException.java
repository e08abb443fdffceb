package cymru.pythefnos.chassis.aggregate.mongo;

/** Somebody else changed the aggregate first, or it isn't there: read it again and decide again. Nothing was written. */
public final class StaleVersionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StaleVersionException(String collection, String id, long expectedVersion) {
        super("%s/%s is not at version %d".formatted(collection, id, expectedVersion));
    }
}
