package cymru.pythefnos.chassis.outbox.relay;

import java.time.Instant;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** What waits in an aggregate: an event for the broker, or a line for the audit trail. */
sealed interface OutboxEntry {
    String id();

    /** When it was queued, by the clock of the relay. */
    Instant queued();

    static OutboxEntry of(Document d) {
        String id = d.getString("id");
        Instant queued = d.getDate("queued").toInstant();
        return d.containsKey("audit")
                ? new Line(id, queued, d.get("audit", Document.class))
                : new Event(
                        id,
                        queued,
                        d.getDate("at").toInstant(),
                        d.getString("type"),
                        d.getString("data"),
                        d.getString("trace"));
    }

    /** @param trace what it follows from, if that is recorded */
    record Event(
            String id,
            Instant queued,
            Instant at,
            String type,
            String data,
            @Nullable String trace) implements OutboxEntry {}

    record Line(String id, Instant queued, Document audit) implements OutboxEntry {}
}
