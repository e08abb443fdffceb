package cymru.pythefnos.chassis.inbox;

import cymru.pythefnos.chassis.outbox.EventJson;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An event of another service.
 *
 * @param subject the aggregate it is about
 * @param seq its place among the events of the subject: 1, 2, 3, …
 * @param time when it happened, by its service's clock
 * @param trace what it follows from, if that is recorded
 */
public record ReceivedEvent(
        String id,
        String type,
        String subject,
        long seq,
        Instant time,
        JsonNode data,
        @Nullable String trace) {

    /** One that nobody follows. */
    public ReceivedEvent(String id, String type, String subject, long seq, Instant time, JsonNode data) {
        this(id, type, subject, seq, time, data, null);
    }

    /** The data as a record of the contracts. Fields that the record doesn't know are ignored. */
    public <T> T dataAs(Class<T> contract) {
        return EventJson.MAPPER.treeToValue(data, contract);
    }
}
