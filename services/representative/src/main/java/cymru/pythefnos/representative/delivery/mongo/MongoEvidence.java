package cymru.pythefnos.representative.delivery.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import com.mongodb.client.gridfs.model.GridFSFile;
import cymru.pythefnos.chassis.mongo.DeclaredIndex;
import cymru.pythefnos.chassis.mongo.Indexed;
import cymru.pythefnos.representative.delivery.DeliveryId;
import cymru.pythefnos.representative.delivery.bounce.MessageNames;
import cymru.pythefnos.representative.delivery.bounce.SentMail;
import cymru.pythefnos.representative.delivery.sending.Evidence;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.gridfs.GridFsTemplate;

/**
 * The exact messages: small ones, as nearly all are, in one write to one document; those with a large paper in GridFS,
 * since a document has its limit.
 */
public final class MongoEvidence implements Evidence, SentMail, Indexed {

    static final String COLLECTION = "deliveredMessages";
    private static final int ONE_DOCUMENT = 1 << 20;
    private static final String NAMES = "names";

    private final MongoTemplate mongo;
    private final GridFsTemplate files;

    public MongoEvidence(MongoTemplate mongo) {
        this.mongo = mongo;
        this.files = new GridFsTemplate(mongo.getMongoDatabaseFactory(), mongo.getConverter(), COLLECTION);
    }

    @Override
    public void keep(DeliveryId id, byte[] message) {
        Document document = new Document("_id", id.value()).append(NAMES, MessageNames.of(id));
        if (message.length <= ONE_DOCUMENT) {
            document.append("message", new Binary(message));
        } else {
            files.delete(file(id));
            files.store(new ByteArrayInputStream(message), id.value(), "message/rfc822");
        }
        mongo.save(document, COLLECTION);
    }

    @Override
    public List<DeclaredIndex> indexes() {
        return List.of(DeclaredIndex.of(COLLECTION, NAMES).asSparse());
    }

    @Override
    public Optional<DeliveryId> named(String name) {
        Query query = new Query(where(NAMES).is(name));
        query.fields().include("_id");
        return Optional.ofNullable(mongo.findOne(query, Document.class, COLLECTION))
                .map(document -> new DeliveryId(document.getString("_id")));
    }

    @Override
    public Optional<byte[]> find(DeliveryId id) {
        return Optional.ofNullable(mongo.findById(id.value(), Document.class, COLLECTION))
                .flatMap(document -> bytes(id, document));
    }

    @Override
    public void delete(DeliveryId id) {
        files.delete(file(id));
        mongo.remove(new Query(where("_id").is(id.value())), COLLECTION);
    }

    private Optional<byte[]> bytes(DeliveryId id, Document document) {
        return document.get("message") instanceof Binary small ? Optional.of(small.getData()) : large(id);
    }

    private Optional<byte[]> large(DeliveryId id) {
        @Nullable GridFSFile file = files.findOne(file(id));
        if (file == null) {
            return Optional.empty();
        }
        try (var in = files.getResource(file).getInputStream()) {
            return Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Query file(DeliveryId id) {
        return new Query(where("filename").is(id.value()));
    }
}
