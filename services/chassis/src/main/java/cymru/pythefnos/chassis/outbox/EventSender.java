package cymru.pythefnos.chassis.outbox;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;

/** The way to the broker. */
@FunctionalInterface
public interface EventSender {

    /**
     * Returns when every replica has the event. May have sent it all the same when it throws.
     *
     * @throws Exception when that isn't known to be so: the event will be given again
     */
    void send(OutgoingEvent event) throws Exception;

    /** The same without waiting: what comes is done, or fails, when {@link #send} would have returned, or thrown. */
    default Future<?> begin(OutgoingEvent event) {
        try {
            send(event);
            return CompletableFuture.completedFuture(null);
        } catch (Exception e) {
            return CompletableFuture.failedFuture(e);
        }
    }
}
