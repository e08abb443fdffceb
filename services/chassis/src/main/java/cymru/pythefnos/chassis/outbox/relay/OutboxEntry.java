package cymru.pythefnos.chassis.outbox.relay;

import java.time.Instant;
import org.bson.Document;

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
                : new Event(id, queued, d.getDate("at").toInstant(), d.getString("type"), d.getString("data"));
    }

    record Event(String id, Instant queued, Instant at, String type, String data) implements OutboxEntry {}

    record Line(String id, Instant queued, Document audit) implements OutboxEntry {}
}
