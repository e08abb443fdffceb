package cymru.pythefnos.chassis.aggregate.mongo;

import cymru.pythefnos.chassis.audit.AuditTrail;
import cymru.pythefnos.chassis.id.UuidV7;
import cymru.pythefnos.chassis.outbox.Changes;
import cymru.pythefnos.chassis.outbox.EventJson;
import cymru.pythefnos.chassis.outbox.NewEvent;
import cymru.pythefnos.chassis.security.Actor;
import cymru.pythefnos.chassis.trace.Traceparent;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;

/**
 * Makes a write's changes into the entries of its document.
 *
 * @param clock what the domain calls now
 * @param relayClock what leases and ages are measured by; never moved
 */
public record Entries(Actor actor, Clock clock, Clock relayClock) {
    /** Kafka refuses records over 1 MB; half of it leaves room, and an event holds ids, not contents. */
    private static final int MOST_CHARACTERS = 250_000;

    List<Document> of(String collection, String id, long version, Changes changes) {
        Instant now = clock.instant();
        List<Document> entries = new ArrayList<>();
        changes.events().forEach(e -> entries.add(event(e, now)));
        changes.audit()
                .forEach(a -> entries.add(
                        entry().append("audit", AuditTrail.line(collection, id, version, a, actor.id(), now))));
        return entries;
    }

    private Document event(NewEvent event, Instant now) {
        String data = EventJson.MAPPER.writeValueAsString(event.data());
        if (data.length() > MOST_CHARACTERS) {
            throw new IllegalArgumentException(event.type() + " is too long for an event: " + data.length());
        }
        Document entry = entry().append("at", Date.from(now))
                .append("type", event.type())
                .append("data", data);
        String cause = Traceparent.current();
        return cause == null ? entry : entry.append("trace", cause);
    }

    private Document entry() {
        return new Document("id", UuidV7.next()).append("queued", Date.from(relayClock.instant()));
    }
}
