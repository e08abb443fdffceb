package cymru.pythefnos.chassis.outbox;

/** The way to the broker. */
@FunctionalInterface
public interface EventSender {

    /**
     * Returns when every replica has the event. May have sent it all the same when it throws.
     *
     * @throws Exception when that isn't known to be so: the event will be given again
     */
    void send(OutgoingEvent event) throws Exception;
}
