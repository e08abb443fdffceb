package cymru.pythefnos.meeting.paper.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import cymru.pythefnos.chassis.mongo.DeclaredIndex;
import cymru.pythefnos.chassis.mongo.Indexed;
import cymru.pythefnos.meeting.api.paper.PaperId;
import cymru.pythefnos.meeting.paper.RenditionId;
import cymru.pythefnos.meeting.paper.rendition.CheckedFile;
import cymru.pythefnos.meeting.paper.rendition.RenditionFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * Bytes in GridFS under the rendition's id. What is pending stands in a collection of its own, noted before the first
 * byte and removed once a paper has it: so the sweep looks at what was left over, never at everything there is.
 */
public final class GridFsRenditionFiles implements RenditionFiles, Indexed {
    private static final String BUCKET = "renditions";
    private static final String PENDING = "renditionsPending";

    private final MongoDatabase database;
    private final GridFSBucket bucket;
    private final Clock clock;

    public GridFsRenditionFiles(MongoTemplate template, Clock clock) {
        this.database = template.getDb();
        this.bucket = GridFSBuckets.create(database, BUCKET);
        this.clock = clock;
    }

    @Override
    public List<DeclaredIndex> indexes() {
        return List.of(DeclaredIndex.of(PENDING, "at"));
    }

    @Override
    public void store(RenditionId id, PaperId paper, CheckedFile file) throws IOException {
        Document note =
                new Document("_id", id.value()).append("paper", paper.value()).append("at", Date.from(clock.instant()));
        pending().replaceOne(eq("_id", id.value()), note, new ReplaceOptions().upsert(true));
        try (InputStream in = Files.newInputStream(file.path())) {
            bucket.uploadFromStream(key(id), id.value(), in);
        }
    }

    @Override
    public void settle(RenditionId id) {
        pending().deleteOne(eq("_id", id.value()));
    }

    @Override
    public Optional<InputStream> open(RenditionId id) {
        return bucket.find(eq("_id", key(id))).first() == null
                ? Optional.empty()
                : Optional.of(bucket.openDownloadStream(key(id)));
    }

    /** Not the bucket's own delete, which does nothing about an upload that broke off before its file was listed. */
    @Override
    public void delete(RenditionId id) {
        database.getCollection(BUCKET + ".files").deleteOne(eq("_id", key(id)));
        database.getCollection(BUCKET + ".chunks").deleteMany(eq("files_id", key(id)));
        settle(id);
    }

    @Override
    public List<Pending> pendingBefore(Instant time, int limit) {
        return pending()
                .find(lt("at", Date.from(time)))
                .sort(Sorts.ascending("at"))
                .limit(limit)
                .map(note -> new Pending(new RenditionId(note.getString("_id")), new PaperId(note.getString("paper"))))
                .into(new ArrayList<>());
    }

    private MongoCollection<Document> pending() {
        return database.getCollection(PENDING);
    }

    private static BsonValue key(RenditionId id) {
        return new BsonString(id.value());
    }
}
