package cymru.pythefnos.chassis.audit;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import cymru.pythefnos.chassis.id.UuidV7;
import cymru.pythefnos.chassis.mongo.DeclaredIndex;
import cymru.pythefnos.chassis.outbox.AuditEntry;
import cymru.pythefnos.chassis.outbox.AuditLines;
import cymru.pythefnos.chassis.security.Actor;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;

/** The service's audit trail: lines are added, never changed. */
public final class AuditTrail implements AuditLines {
    private static final String COLLECTION = "audit";

    /** Serves {@link #about}. */
    public static final DeclaredIndex BY_SUBJECT = DeclaredIndex.of(COLLECTION, "subject", "at", "_id");

    private final MongoCollection<Document> lines;
    private final Actor actor;
    private final Clock clock;

    public AuditTrail(MongoTemplate template, Actor actor, Clock clock) {
        this.lines = template.getCollection(COLLECTION);
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Puts on record what changed no aggregate, such as a reading or a decision about an event.
     *
     * @param kind of what it was done to, as the collection of such things is called
     * @param subject the id of what it was done to
     */
    public void record(String kind, String subject, AuditEntry entry) {
        write(Map.of(UuidV7.next(), line(kind, subject, 1, entry, actor.id(), clock.instant())));
    }

    /** A line as it is kept. */
    public static Document line(
            String kind, String subject, long version, AuditEntry entry, String actor, Instant now) {
        Document line = new Document("at", Date.from(now))
                .append("actor", actor)
                .append("action", entry.action())
                .append("kind", kind)
                .append("subject", subject)
                .append("version", version)
                .append("facts", new Document(Map.copyOf(entry.facts())));
        if (entry.reason() != null) {
            line.append("reason", entry.reason());
        }
        return line;
    }

    @Override
    public void write(Map<String, Document> written) {
        // upserts that set nothing on what is there: the relay may bring a line twice
        List<UpdateOneModel<Document>> upserts = written.entrySet().stream()
                .map(line -> upsert(line.getKey(), line.getValue()))
                .toList();
        lines.bulkWrite(upserts, new BulkWriteOptions().ordered(false));
    }

    private static UpdateOneModel<Document> upsert(String id, Document line) {
        return new UpdateOneModel<>(
                Filters.eq("_id", id), new Document("$setOnInsert", line), new UpdateOptions().upsert(true));
    }

    public Optional<AuditRecord> find(String id) {
        return Optional.ofNullable(lines.find(Filters.eq("_id", id)).first()).map(AuditTrail::read);
    }

    /**
     * What was done to this subject, the earliest first. A line appears moments after its change.
     *
     * @param last the line to go on after; null = from the first
     */
    public List<AuditRecord> about(String subject, @Nullable AuditRecord last, int most) {
        Bson about = Filters.eq("subject", subject);
        return lines.find(last == null ? about : Filters.and(about, after(last)))
                .sort(Sorts.ascending("at", "_id"))
                .limit(most)
                .map(AuditTrail::read)
                .into(new ArrayList<>());
    }

    /** Later, or at the same time and written later: ids grow. */
    private static Bson after(AuditRecord last) {
        Date at = Date.from(last.at());
        return Filters.and(Filters.gte("at", at), Filters.or(Filters.gt("at", at), Filters.gt("_id", last.id())));
    }

    private static AuditRecord read(Document d) {
        Map<String, String> facts = new LinkedHashMap<>();
        d.get("facts", Document.class).forEach((name, value) -> facts.put(name, String.valueOf(value)));
        return new AuditRecord(
                d.getString("_id"),
                d.getDate("at").toInstant(),
                d.getString("actor"),
                d.getString("action"),
                d.getString("reason"),
                d.getString("kind"),
                d.getString("subject"),
                d.getLong("version"),
                facts);
    }
}
