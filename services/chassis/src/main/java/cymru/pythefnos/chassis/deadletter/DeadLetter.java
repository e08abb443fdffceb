package cymru.pythefnos.chassis.deadletter;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An event that no retry could handle. Ids, names and numbers only: its data stays where it was.
 *
 * @param id the event's id; of a record that could not be read, its place on the topic
 * @param source the service it came from
 * @param type null, as are the next two, where the record could not be read
 * @param failure the class of the exception
 */
public record DeadLetter(
        String id,
        String source,
        String place,
        @Nullable String type,
        @Nullable String subject,
        @Nullable Long sequence,
        String failure,
        Instant failedAt) {}
