package cymru.pythefnos.chassis.inbox;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOptions;
import cymru.pythefnos.chassis.mongo.DeclaredIndex;
import cymru.pythefnos.chassis.outbox.EventJson;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * Events that wait for an earlier one of their subject, and those that no retry could handle (they are dead: only a
 * person moves them). One document each in the collection {@code inboxParked}.
 */
final class Parking {
    private static final String COLLECTION = "inboxParked";

    /** Serves {@link #waitingSince}. */
    static final DeclaredIndex BY_WAITING = DeclaredIndex.of(COLLECTION, "waitingSince");

    private final MongoCollection<Document> parked;
    private final Clock clock;

    Parking(MongoTemplate template, Clock clock) {
        this.parked = template.getCollection(COLLECTION);
        this.clock = clock;
    }

    /** @param dead only a person moves it */
    record Parked(ReceivedEvent event, boolean dead) {}

    void keep(String key, ReceivedEvent event) {
        Document fields = fields(event).append("dead", false).append("waitingSince", Date.from(clock.instant()));
        parked.updateOne(eq("_id", id(key, event.seq())), new Document("$setOnInsert", fields), upsert());
    }

    void bury(String key, ReceivedEvent event) {
        // what is dead is told of by its dead letter, not by how long it waits
        Document update = new Document("$setOnInsert", fields(event))
                .append("$set", new Document("dead", true))
                .append("$unset", new Document("waitingSince", ""));
        parked.updateOne(eq("_id", id(key, event.seq())), update, upsert());
    }

    Optional<Parked> at(String key, long seq) {
        return Optional.ofNullable(parked.find(eq("_id", id(key, seq))).first()).map(Parking::read);
    }

    void remove(String key, long seq) {
        parked.deleteOne(eq("_id", id(key, seq)));
    }

    Optional<Instant> waitingSince() {
        return Optional.ofNullable(parked.find(gt("waitingSince", new Date(0)))
                        .sort(Sorts.ascending("waitingSince"))
                        .first())
                .map(d -> d.getDate("waitingSince").toInstant());
    }

    private static String id(String key, long seq) {
        return key + ":" + seq;
    }

    private static UpdateOptions upsert() {
        return new UpdateOptions().upsert(true);
    }

    private static Document fields(ReceivedEvent e) {
        Document fields = new Document("event", e.id())
                .append("type", e.type())
                .append("subject", e.subject())
                .append("seq", e.seq())
                .append("time", e.time().toString())
                .append("data", EventJson.MAPPER.writeValueAsString(e.data()));
        return e.trace() == null ? fields : fields.append("trace", e.trace());
    }

    private static Parked read(Document d) {
        ReceivedEvent event = new ReceivedEvent(
                d.getString("event"),
                d.getString("type"),
                d.getString("subject"),
                d.getLong("seq"),
                Instant.parse(d.getString("time")),
                EventJson.MAPPER.readTree(d.getString("data")),
                d.getString("trace"));
        return new Parked(event, d.getBoolean("dead", false));
    }
}
