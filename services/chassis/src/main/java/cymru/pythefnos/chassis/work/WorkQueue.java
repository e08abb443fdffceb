package cymru.pythefnos.chassis.work;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.not;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;

import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.DeleteOneModel;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.WriteModel;
import cymru.pythefnos.chassis.id.UuidV7;
import cymru.pythefnos.chassis.mongo.DeclaredIndex;
import cymru.pythefnos.chassis.mongo.Indexed;
import cymru.pythefnos.chassis.trace.Traceparent;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * Work to do, one document each, in a collection that holds only what isn't done. A document's {@code nextAt} is when
 * it may be claimed next: when it is due, or when the lease of its holder ends. Each claim raises the token, and what
 * the holder of an older one says later is refused.
 */
public final class WorkQueue implements Indexed {
    private static final String WANTED = "wanted";
    private static final Duration SOON = Duration.ofHours(1);
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

    /** The queue in this collection; be sure that its indexes are there, as a bean's are. */
    public static WorkQueue in(MongoTemplate template, String collection, Clock clock) {
        return new WorkQueue(template, collection, clock);
    }

    @Override
    public List<DeclaredIndex> indexes() {
        return List.of(DeclaredIndex.of(collection, "nextAt"), DeclaredIndex.of(collection, "attempts"));
    }

    /** Adds work; leaves it as it is if it is there already. */
    public void add(String id, Instant dueAt) {
        addAll(List.of(id), dueAt);
    }

    /** The same for many pieces in one write. */
    public void addAll(Collection<String> ids, Instant dueAt) {
        upsert(ids, fresh(dueAt));
    }

    /**
     * Adds work; where somebody has it just now it is due again once they are done, since they may have looked before
     * there was something new to see. What waits for its time goes on waiting.
     */
    public void want(Collection<String> ids, Instant dueAt) {
        upsert(ids, combine(fresh(dueAt), inc(WANTED, 1L)));
    }

    /** What is to be done soon goes on with the trace; what is to be done some day begins one of its own. */
    private Bson fresh(Instant dueAt) {
        Date due = Date.from(dueAt);
        Bson fresh = combine(
                setOnInsert("dueAt", due),
                setOnInsert("nextAt", due),
                setOnInsert("token", 0L),
                setOnInsert("attempts", 0));
        String cause = dueAt.isAfter(clock.instant().plus(SOON)) ? null : Traceparent.current();
        return cause == null ? fresh : combine(fresh, setOnInsert("trace", cause));
    }

    private void upsert(Collection<String> ids, Bson update) {
        List<UpdateOneModel<Document>> upserts = ids.stream()
                .map(id -> new UpdateOneModel<Document>(eq("_id", id), update, new UpdateOptions().upsert(true)))
                .toList();
        if (upserts.isEmpty()) {
            return;
        }
        try {
            template.execute(collection, c -> c.bulkWrite(upserts, new BulkWriteOptions().ordered(false)));
        } catch (DuplicateKeyException e) {
            // two added the same at once, which is what adding once means; the others of an unordered write are added
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

    /** Leases the pieces that have been due for longest, the longest due first, together and so at less cost. */
    public List<Claim> claim(int most, Duration lease) {
        List<String> due = due(most);
        if (due.size() < 2) {
            return due.stream().flatMap(id -> claim(id, lease).stream()).toList();
        }
        String holder = UuidV7.next();
        documents().updateMany(and(Filters.in("_id", due), lte("nextAt", now())), taken(holder, lease));
        return documents()
                .find(and(Filters.in("_id", due), eq("holder", holder)))
                .map(WorkQueue::read)
                .into(new ArrayList<>())
                .stream()
                .sorted(Comparator.comparing(Claim::dueAt))
                .toList();
    }

    private List<String> due(int most) {
        return documents()
                .find(lte("nextAt", now()))
                .sort(Sorts.ascending("nextAt"))
                .limit(most)
                .projection(Projections.include("_id"))
                .map(d -> d.getString("_id"))
                .into(new ArrayList<>());
    }

    private Optional<Claim> claim(Bson free, Duration lease) {
        return Optional.ofNullable(documents().findOneAndUpdate(free, taken(UuidV7.next(), lease), FIRST_DUE))
                .map(WorkQueue::read);
    }

    /** @param holder another for each claim, so that it can be told which of many were taken */
    private Bson taken(String holder, Duration lease) {
        return combine(set("nextAt", after(lease)), set("holder", holder), inc("token", 1L), inc("attempts", 1));
    }

    /** The work is done: removes it. @return false if it was claimed by another since, and stays */
    public boolean done(Claim claim) {
        return documents().deleteOne(finished(claim)).getDeletedCount() == 1 || matched(held(claim), dueNow());
    }

    /** The same for many pieces in one write; one that was claimed by another since stays. */
    public void done(Collection<Claim> claims) {
        if (claims.isEmpty()) {
            return;
        }
        int gone =
                written(claims, claim -> new DeleteOneModel<>(finished(claim))).getDeletedCount();
        if (gone < claims.size()) {
            written(claims, claim -> new UpdateOneModel<>(held(claim), dueNow()));
        }
    }

    private BulkWriteResult written(Collection<Claim> claims, Function<Claim, WriteModel<Document>> write) {
        List<WriteModel<Document>> writes = claims.stream().map(write).toList();
        return documents().bulkWrite(writes, new BulkWriteOptions().ordered(false));
    }

    private Bson dueNow() {
        return due(clock.instant());
    }

    /** The token rises here too, or the claim before could still finish what the next one is given. */
    private static Bson due(Instant at) {
        Date due = Date.from(at);
        return combine(set("dueAt", due), set("nextAt", due), inc("token", 1L));
    }

    /** To be tried again then. @return false if it was claimed by another since */
    public boolean retry(Claim claim, Instant dueAt) {
        return matched(held(claim), due(dueAt));
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

    /** How much isn't done, counted by the index. */
    public long size() {
        return documents().countDocuments(gte("nextAt", new Date(0)));
    }

    /** Since when the piece has been due that nobody has and that has been due for longest; nothing if none is. */
    public Optional<Instant> dueSince() {
        return Optional.ofNullable(documents()
                        .find(lte("nextAt", now()))
                        .sort(Sorts.ascending("nextAt"))
                        .first())
                .map(d -> d.getDate("nextAt").toInstant());
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

    /** Held still, and not wanted again since it was claimed. */
    private static Bson finished(Claim claim) {
        return and(held(claim), not(gt(WANTED, claim.wanted())));
    }

    private static Claim read(Document d) {
        return new Claim(
                d.getString("_id"),
                d.getLong("token"),
                d.getInteger("attempts"),
                d.getDate("dueAt").toInstant(),
                d.get(WANTED, 0L),
                d.getString("trace"));
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
