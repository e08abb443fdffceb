package cymru.pythefnos.chassis.work;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOptions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * Work to do, one document each, in a collection that holds only what isn't done. A document's {@code nextAt} is when
 * it may be claimed next: when it is due, or when the lease of its holder ends. Each claim raises the token, and what
 * the holder of an older one says later is refused.
 */
public final class WorkQueue {
    private static final FindOneAndUpdateOptions FIRST_DUE =
            new FindOneAndUpdateOptions().sort(Sorts.ascending("nextAt")).returnDocument(ReturnDocument.AFTER);

    private final MongoTemplate template;
    private final String collection;
    private final Clock clock;

    private WorkQueue(MongoTemplate template, String collection, Clock clock) {
        this.template = template;
        this.collection = collection;
        this.clock = clock;
    }

    /** The queue in this collection; makes its index. */
    public static WorkQueue in(MongoTemplate template, String collection, Clock clock) {
        WorkQueue queue = new WorkQueue(template, collection, clock);
        queue.documents().createIndex(Indexes.ascending("nextAt"));
        queue.documents().createIndex(Indexes.ascending("attempts"));
        return queue;
    }

    /** Adds work; leaves it as it is if it is there already. */
    public void add(String id, Instant dueAt) {
        Date due = Date.from(dueAt);
        Bson fresh = combine(
                setOnInsert("dueAt", due),
                setOnInsert("nextAt", due),
                setOnInsert("token", 0L),
                setOnInsert("attempts", 0));
        try {
            template.execute(collection, c -> c.updateOne(eq("_id", id), fresh, new UpdateOptions().upsert(true)));
        } catch (DuplicateKeyException e) {
            // two added it at once, which is what adding once means
        }
    }

    /** Leases the piece that has been due for longest. Empty: nothing is due that nobody has. */
    public Optional<Claim> claim(Duration lease) {
        return claim(lte("nextAt", now()), lease);
    }

    /** Leases this piece, if it is due and nobody has it. */
    public Optional<Claim> claim(String id, Duration lease) {
        return claim(and(eq("_id", id), lte("nextAt", now())), lease);
    }

    private Optional<Claim> claim(Bson free, Duration lease) {
        Bson taken = combine(set("nextAt", after(lease)), inc("token", 1L), inc("attempts", 1));
        return Optional.ofNullable(documents().findOneAndUpdate(free, taken, FIRST_DUE))
                .map(WorkQueue::read);
    }

    /** The work is done: removes it. @return false if it was claimed by another since, and stays */
    public boolean done(Claim claim) {
        return documents().deleteOne(held(claim)).getDeletedCount() == 1;
    }

    /** To be tried again then. @return false if it was claimed by another since */
    public boolean retry(Claim claim, Instant dueAt) {
        Date due = Date.from(dueAt);
        // the token rises here too, or this claim could still finish what the next one is given
        return matched(held(claim), combine(set("dueAt", due), set("nextAt", due), inc("token", 1L)));
    }

    /** Whether the lease is still the claim's: neither run out nor given up. */
    public boolean owns(Claim claim) {
        return documents().find(and(held(claim), gt("nextAt", now()))).first() != null;
    }

    /** Makes the lease last so much longer from now. @return false if it was claimed by another since */
    public boolean extend(Claim claim, Duration lease) {
        return matched(held(claim), set("nextAt", after(lease)));
    }

    /** Takes the work away, whoever has it. */
    public void remove(String id) {
        documents().deleteOne(eq("_id", id));
    }

    /** Which of these are in the queue. */
    public Set<String> present(Collection<String> ids) {
        return Ids.among(documents(), ids);
    }

    /** How much isn't done; about, while others work. */
    public long size() {
        return documents().estimatedDocumentCount();
    }

    /** How much has been tried at least so often, in vain. */
    public long triedAtLeast(int attempts) {
        return documents().countDocuments(gte("attempts", attempts));
    }

    private boolean matched(Bson filter, Bson update) {
        return documents().updateOne(filter, update).getMatchedCount() == 1;
    }

    private static Bson held(Claim claim) {
        return and(eq("_id", claim.id()), eq("token", claim.token()));
    }

    private static Claim read(Document d) {
        return new Claim(
                d.getString("_id"),
                d.getLong("token"),
                d.getInteger("attempts"),
                d.getDate("dueAt").toInstant());
    }

    private MongoCollection<Document> documents() {
        return template.getCollection(collection);
    }

    private Date now() {
        return Date.from(clock.instant());
    }

    private Date after(Duration lease) {
        return Date.from(clock.instant().plus(lease));
    }
}
