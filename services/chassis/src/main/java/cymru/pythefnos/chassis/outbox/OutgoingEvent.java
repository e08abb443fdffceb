package cymru.pythefnos.chassis.outbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An event on its way to the broker.
 *
 * @param subject the aggregate's id, also the key
 * @param sequence its place among the aggregate's events: 1, 2, 3, …
 * @param data JSON
 * @param trace what it follows from, if that is recorded
 */
public record OutgoingEvent(
        String id,
        String type,
        String subject,
        long sequence,
        Instant time,
        String data,
        @Nullable String trace) {

    /** One that nobody follows. */
    public OutgoingEvent(String id, String type, String subject, long sequence, Instant time, String data) {
        this(id, type, subject, sequence, time, data, null);
    }
}
