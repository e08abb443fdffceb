package cymru.pythefnos.chassis.audit;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import cymru.pythefnos.chassis.outbox.AuditLines;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;

/** The service's audit trail: lines are added, never changed. */
public final class AuditTrail implements AuditLines {
    private final MongoCollection<Document> lines;

    public AuditTrail(MongoTemplate template) {
        this.lines = template.getCollection("audit");
        lines.createIndex(Indexes.ascending("subject", "at"));
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

    /** What was done to this subject, the earliest first. A line appears moments after its change. */
    public List<AuditRecord> about(String subject) {
        return lines.find(Filters.eq("subject", subject))
                .sort(Sorts.ascending("at", "version"))
                .map(AuditTrail::read)
                .into(new ArrayList<>());
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
