package cymru.pythefnos.chassis.inbox.kafka;

/** A record that isn't one of our events. Trying again doesn't help. */
public final class UnreadableEvent extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableEvent(String what) {
        super(what);
    }

    UnreadableEvent(Throwable cause) {
        super("not a CloudEvent in JSON", cause);
    }
}
