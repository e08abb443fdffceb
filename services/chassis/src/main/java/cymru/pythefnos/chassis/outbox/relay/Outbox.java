package cymru.pythefnos.chassis.outbox.relay;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.pull;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import cymru.pythefnos.chassis.id.UuidV7;
import cymru.pythefnos.chassis.mongo.DeclaredIndex;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * The outboxes inside the documents of one collection, as the relay sees them: claim, extend, close. Every write
 * after the claim shows the claim's token, so that a relay that lost its lease changes nothing.
 */
public final class Outbox {
    public static final Date NEVER = new Date(0);
    private static final Bson FIELDS = include("outbox", "version", "seq", "leaseToken", "leaseUntil");
    private static final FindOneAndUpdateOptions AFTER =
            new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER).projection(FIELDS);

    private final MongoCollection<Document> collection;
    private final Clock clock;

    public Outbox(MongoCollection<Document> collection, Clock clock) {
        this.collection = collection;
        this.clock = clock;
    }

    /** Serves whoever looks for what waits. */
    DeclaredIndex index() {
        return DeclaredIndex.of(name(), "outboxOldest").asSparse();
    }

    public String name() {
        return collection.getNamespace().getCollectionName();
    }

    /** Aggregates with something to send and nobody sending it, the longest waiting first. */
    List<String> waiting(int most) {
        List<String> ids = new ArrayList<>();
        collection
                .find(and(gt("outboxOldest", NEVER), lte("leaseUntil", now())))
                .sort(Sorts.ascending("outboxOldest"))
                .limit(most)
                .projection(include("_id"))
                .forEach(d -> ids.add(d.getString("_id")));
        return ids;
    }

    Optional<Instant> oldest() {
        return Optional.ofNullable(collection
                        .find(gt("outboxOldest", NEVER))
                        .sort(Sorts.ascending("outboxOldest"))
                        .projection(include("outboxOldest"))
                        .first())
                .map(d -> d.getDate("outboxOldest").toInstant());
    }

    Optional<OutboxLease> claim(String id, Duration lease) {
        return claimed(collection.findOneAndUpdate(free(eq("_id", id)), taken(UuidV7.next(), lease), AFTER));
    }

    /** Those of them that have something to send and that nobody is sending. */
    List<OutboxLease> claim(Collection<String> ids, Duration lease) {
        if (ids.size() == 1) {
            return claim(ids.iterator().next(), lease).stream().toList();
        }
        String holder = UuidV7.next();
        List<OutboxLease> claimed = new ArrayList<>();
        if (collection.updateMany(free(in("_id", ids)), taken(holder, lease)).getMatchedCount() > 0) {
            collection
                    .find(and(in("_id", ids), eq("leaseHolder", holder)))
                    .projection(FIELDS)
                    .forEach(d -> claimed.add(OutboxLease.of(d)));
        }
        return claimed;
    }

    private Bson free(Bson which) {
        return and(which, gt("outboxOldest", NEVER), lte("leaseUntil", now()));
    }

    /** @param holder another for each claim, so that it can be told which of many were taken */
    private Bson taken(String holder, Duration lease) {
        return combine(set("leaseUntil", after(lease)), set("leaseHolder", holder), inc("leaseToken", 1L));
    }

    /** Empty: the lease is another's by now. */
    Optional<OutboxLease> extend(OutboxLease claimed, Duration lease) {
        Date until = after(lease);
        boolean ours =
                collection.updateOne(held(claimed), set("leaseUntil", until)).getMatchedCount() == 1;
        return ours ? Optional.of(claimed.until(until.toInstant())) : Optional.empty();
    }

    /** Removes all that was claimed and ends the lease; or gives what has been queued since, still under the lease. */
    Optional<OutboxLease> close(OutboxLease claimed, int events) {
        if (collection.updateOne(unchanged(claimed), emptied(events)).getMatchedCount() == 1) {
            return Optional.empty();
        }
        List<String> ids = claimed.entries().stream().map(OutboxEntry::id).toList();
        return claimed(collection.findOneAndUpdate(held(claimed), removal(ids, events), AFTER));
    }

    /** The same for many: one command, and more only for those that were written to meanwhile. */
    List<OutboxLease> close(List<ClaimedOutbox> complete) {
        if (complete.size() > 1 && closeUnchanged(complete)) {
            return List.of();
        }
        // one that is closed already has no lease any more, and is left as it is
        return complete.stream()
                .map(pass -> close(pass.claimed(), pass.sent()))
                .flatMap(Optional::stream)
                .toList();
    }

    private boolean closeUnchanged(List<ClaimedOutbox> complete) {
        List<UpdateOneModel<Document>> updates = complete.stream()
                .map(pass -> new UpdateOneModel<Document>(unchanged(pass.claimed()), emptied(pass.sent())))
                .toList();
        BulkWriteOptions anyOrder = new BulkWriteOptions().ordered(false);
        return collection.bulkWrite(updates, anyOrder).getMatchedCount() == complete.size();
    }

    private static Bson unchanged(OutboxLease claimed) {
        return and(held(claimed), eq("version", claimed.version()));
    }

    private static Bson emptied(int events) {
        return combine(
                set("outbox", List.of()), inc("seq", (long) events), set("leaseUntil", NEVER), unset("outboxOldest"));
    }

    /** Removes only what has left, keeps the rest as old as it is, and ends the lease. */
    void giveBack(OutboxLease claimed, Collection<String> left, int events) {
        List<Bson> updates = new ArrayList<>(List.of(set("leaseUntil", NEVER)));
        if (!left.isEmpty()) {
            updates.add(removal(left, events));
            claimed.entries().stream()
                    .filter(e -> !left.contains(e.id()))
                    .findFirst()
                    .ifPresent(e -> updates.add(set("outboxOldest", Date.from(e.queued()))));
        }
        collection.updateOne(held(claimed), combine(updates));
    }

    private static Bson removal(Collection<String> ids, int events) {
        return combine(pull("outbox", in("id", ids)), inc("seq", (long) events));
    }

    private static Bson held(OutboxLease claimed) {
        return and(eq("_id", claimed.id()), eq("leaseToken", claimed.token()), gt("leaseUntil", NEVER));
    }

    private static Optional<OutboxLease> claimed(@Nullable Document d) {
        return Optional.ofNullable(d).map(OutboxLease::of);
    }

    private Date now() {
        return Date.from(clock.instant());
    }

    private Date after(Duration lease) {
        return Date.from(clock.instant().plus(lease));
    }
}
