package cymru.pythefnos.meeting.compliance.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import cymru.pythefnos.chassis.mongo.DeclaredIndex;
import cymru.pythefnos.chassis.mongo.Indexed;
import cymru.pythefnos.meeting.compliance.evidence.Evidence;
import cymru.pythefnos.meeting.compliance.evidence.EvidenceLog;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.data.mongodb.core.MongoTemplate;

/** A document for each event; nothing here changes or removes one. */
public final class MongoEvidenceLog implements EvidenceLog, Indexed {
    private static final String COLLECTION = "evidence";

    private final MongoCollection<Document> log;

    public MongoEvidenceLog(MongoTemplate template) {
        this.log = template.getCollection(COLLECTION);
    }

    @Override
    public List<DeclaredIndex> indexes() {
        return List.of(
                DeclaredIndex.of(COLLECTION, "meetingId").asSparse(),
                DeclaredIndex.of(COLLECTION, "seatsOf").asSparse());
    }

    @Override
    public void append(List<Evidence> evidence) {
        List<UpdateOneModel<Document>> upserts =
                evidence.stream().map(MongoEvidenceLog::upsert).toList();
        log.bulkWrite(upserts, new BulkWriteOptions().ordered(false));
    }

    private static UpdateOneModel<Document> upsert(Evidence evidence) {
        return new UpdateOneModel<>(
                eq("_id", evidence.id()),
                new Document("$setOnInsert", write(evidence)),
                new UpdateOptions().upsert(true));
    }

    @Override
    public List<Evidence> ofMeeting(String meetingId) {
        return list(eq("meetingId", meetingId));
    }

    @Override
    public List<Evidence> ofSeats(String groupId) {
        return list(eq("seatsOf", groupId));
    }

    @Override
    public Stream<String> meetings() {
        MongoCursor<String> ids = log.find(gt("meetingId", ""))
                .projection(Projections.include("meetingId"))
                .sort(Sorts.ascending("meetingId"))
                .map(document -> document.getString("meetingId"))
                .iterator();
        var all = Spliterators.spliteratorUnknownSize(ids, Spliterator.ORDERED | Spliterator.NONNULL);
        return StreamSupport.stream(all, false).distinct().onClose(ids::close);
    }

    private List<Evidence> list(Bson filter) {
        return log.find(filter).map(MongoEvidenceLog::read).into(new ArrayList<>());
    }

    private static Document write(Evidence evidence) {
        Document document = new Document("type", evidence.type())
                .append("subject", evidence.subject())
                .append("seq", evidence.seq())
                .append("time", Date.from(evidence.time()))
                .append("data", evidence.data());
        if (evidence.meetingId() != null) {
            document.append("meetingId", evidence.meetingId()).append("groupId", evidence.groupId());
        } else {
            document.append("seatsOf", evidence.groupId());
        }
        return document;
    }

    private static Evidence read(Document document) {
        String meeting = document.getString("meetingId");
        return new Evidence(
                document.getString("_id"),
                document.getString("type"),
                document.getString("subject"),
                document.getLong("seq"),
                document.getDate("time").toInstant(),
                meeting,
                document.getString(meeting == null ? "seatsOf" : "groupId"),
                document.getString("data"));
    }
}
