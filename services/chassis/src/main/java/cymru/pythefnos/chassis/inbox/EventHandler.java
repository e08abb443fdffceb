package cymru.pythefnos.chassis.inbox;

/** A bean that takes the events of one type. */
public interface EventHandler {

    /** The wire type, such as {@code cymru.pythefnos.meeting.scheduled.v1}. */
    String type();

    /**
     * Records what is to be done about the event, and does nothing slow. May be called again for the same event when a
     * process died: the effect must then be the same, by a deterministic {@code _id} or a version. Events of one
     * subject come in their order, none left out. What it throws has it tried again, and in the end dead-lettered.
     */
    void on(ReceivedEvent event);
}
