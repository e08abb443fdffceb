package cymru.pythefnos.chassis.outbox;

/** So much of an aggregate waits to be sent that its document must not grow further. Nothing was written. */
public final class OutboxFullException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public OutboxFullException(String collection, String id, int most) {
        super("%s/%s has nearly %d entries waiting for the broker; try again when it is back"
                .formatted(collection, id, most));
    }
}
