package cymru.pythefnos.chassis.inbox;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.max;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;

/** How far each subject has come: one small document per subject in the collection {@code inbox}. */
final class Positions {
    private static final FindOneAndUpdateOptions AFTER =
            new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER);

    private final MongoTemplate template;

    Positions(MongoTemplate template) {
        this.template = template;
    }

    /**
     * @param last the sequence number last applied; 0 before the first
     * @param parkedTo the highest that was ever parked
     */
    record Position(long last, long parkedTo) {
        static final Position START = new Position(0, 0);

        boolean mayHaveParked() {
            return parkedTo > last;
        }

        static Position of(@Nullable Document d) {
            return d == null ? START : new Position(d.getLong("last"), d.get("parkedTo", 0L));
        }
    }

    Position of(String key) {
        return Position.of(inbox().find(eq("_id", key)).first());
    }

    /** Those of several; a subject that nothing came of yet is not among them. */
    Map<String, Position> of(Collection<String> keys) {
        Map<String, Position> all = new HashMap<>();
        inbox().find(in("_id", keys)).forEach(d -> all.put(d.getString("_id"), Position.of(d)));
        return all;
    }

    /** Several as far as given, where none has come further; all up to there must have been applied. */
    void advance(Map<String, Long> to) {
        List<UpdateOneModel<Document>> moves = to.entrySet().stream()
                .map(move -> new UpdateOneModel<Document>(
                        eq("_id", move.getKey()), max("last", move.getValue()), new UpdateOptions().upsert(true)))
                .toList();
        try {
            write(moves);
        } catch (DuplicateKeyException e) {
            // another made one of the documents at the same moment: now it is there, and all can be done again
            write(moves);
        }
    }

    private void write(List<UpdateOneModel<Document>> moves) {
        template.execute("inbox", c -> c.bulkWrite(moves, new BulkWriteOptions().ordered(false)));
    }

    /** From {@code seq - 1} to {@code seq}, unless another was first; the position either way. */
    Position advance(String key, long seq) {
        try {
            return Optional.ofNullable(template.execute(
                            "inbox",
                            c -> c.findOneAndUpdate(
                                    and(eq("_id", key), eq("last", seq - 1)),
                                    set("last", seq),
                                    seq == 1
                                            ? AFTER
                                            : new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER))))
                    .map(Position::of)
                    .orElseGet(() -> of(key));
        } catch (DuplicateKeyException e) {
            return of(key);
        }
    }

    /** Says that something waits; whoever advances to just before it sees that, whichever comes first. */
    Position parked(String key, long seq) {
        try {
            mark(key, seq);
        } catch (DuplicateKeyException e) {
            // another made the document at the same moment: now it is there
            mark(key, seq);
        }
        return of(key);
    }

    private void mark(String key, long seq) {
        template.execute(
                "inbox",
                c -> c.updateOne(
                        eq("_id", key),
                        combine(max("parkedTo", seq), setOnInsert("last", 0L)),
                        new UpdateOptions().upsert(true)));
    }

    private MongoCollection<Document> inbox() {
        return template.getCollection("inbox");
    }
}
