package cymru.pythefnos.chassis.inbox;

/** A handler could not take an event: not always the one just received, but the one that was next for its subject. */
public final class HandlingFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient ReceivedEvent event;

    HandlingFailed(ReceivedEvent event, Throwable cause) {
        super(event.type() + " " + event.id() + " (" + event.subject() + " #" + event.seq() + ")", cause);
        this.event = event;
    }

    public ReceivedEvent event() {
        return event;
    }
}
