package cymru.pythefnos.chassis.idempotency;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import cymru.pythefnos.chassis.id.UuidV7;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.CollectionCallback;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * Keys in the collection {@code idempotencyKeys}: {@code state} is {@code running}, {@code free} or {@code done}.
 *
 * @param clock of this world: leases are about processes, not about the domain's days
 * @param lease how long an attempt may take before another may take over
 * @param kept how long a key is remembered
 */
record MongoIdempotencyKeys(MongoTemplate template, Clock clock, Duration lease, Duration kept)
        implements IdempotencyKeys {
    static final String COLLECTION = "idempotencyKeys";

    @Override
    public Opening open(String id, String hash) {
        Document fresh = new Document(Map.of("newId", UuidV7.next(), "token", 1L, "keptUntil", in(kept)))
                .append("_id", id)
                .append("state", "running")
                .append("hash", hash)
                .append("leaseUntil", in(lease));
        try {
            run(keys -> keys.insertOne(fresh));
            return new Opening.Attempt(id, fresh.getString("newId"), 1, false);
        } catch (DuplicateKeyException known) {
            Document found = run(keys -> keys.find(eq("_id", id)).first());
            // swept away just between: the next attempt will find it free
            return found == null ? new Opening.InProgress() : reopen(found, hash);
        }
    }

    private Opening reopen(Document found, String hash) {
        if (found.containsKey("hash") && !hash.equals(found.getString("hash"))) {
            return new Opening.OtherRequest();
        }
        if ("done".equals(found.getString("state"))) {
            return new Opening.Done(answer(found.get("answer", Document.class)));
        }
        boolean running = "running".equals(found.getString("state"));
        return running && found.getDate("leaseUntil").after(Date.from(clock.instant()))
                ? new Opening.InProgress()
                : takeOver(found, hash, running || found.getBoolean("doubtful", false));
    }

    /** A lease that ran out is the trace of a crash, perhaps after the effect. */
    private Opening takeOver(Document found, String hash, boolean doubtful) {
        long token = found.getLong("token");
        Bson unchanged = and(eq("_id", found.get("_id")), eq("token", token), eq("state", found.getString("state")));
        Bson taken = combine(
                set("state", "running"),
                set("hash", hash),
                set("doubtful", doubtful),
                set("leaseUntil", in(lease)),
                inc("token", 1L));
        Document before = run(keys -> keys.findOneAndUpdate(unchanged, taken));
        return before == null
                ? new Opening.InProgress()
                : new Opening.Attempt(found.getString("_id"), found.getString("newId"), token + 1, doubtful);
    }

    @Override
    public void keep(Opening.Attempt attempt, KeptAnswer answer) {
        List<String> headers = new ArrayList<>();
        answer.headers().forEach((name, value) -> headers.addAll(List.of(name, value)));
        Document kept = new Document("status", answer.status())
                .append("headers", headers)
                .append("body", new Binary(answer.body()));
        run(keys -> keys.updateOne(owned(attempt), combine(set("state", "done"), set("answer", kept))));
    }

    @Override
    public void free(Opening.Attempt attempt, boolean withoutEffect) {
        boolean clean = withoutEffect && !attempt.doubtful();
        Bson hash = clean ? unset("hash") : set("doubtful", true);
        run(keys -> keys.updateOne(owned(attempt), combine(set("state", "free"), hash)));
    }

    @Override
    public void forget(String newId) {
        run(keys -> keys.updateMany(
                and(eq("newId", newId), eq("state", "done")), set("answer.body", new Binary(new byte[0]))));
    }

    @Override
    public void sweep() {
        run(keys -> keys.deleteMany(lt("keptUntil", Date.from(clock.instant()))));
    }

    private static Bson owned(Opening.Attempt attempt) {
        return and(eq("_id", attempt.id()), eq("token", attempt.token()), ne("state", "done"));
    }

    private static KeptAnswer answer(Document kept) {
        List<String> headers = kept.getList("headers", String.class);
        Map<String, String> byName = new java.util.LinkedHashMap<>();
        for (int i = 0; i + 1 < headers.size(); i += 2) {
            byName.put(headers.get(i), headers.get(i + 1));
        }
        return new KeptAnswer(
                kept.getInteger("status"),
                byName,
                Objects.requireNonNull(kept.get("body", Binary.class)).getData());
    }

    private Date in(Duration time) {
        return Date.from(clock.instant().plus(time));
    }

    /** By the template, so that the driver's exceptions come as Spring's. */
    private <T> @Nullable T run(CollectionCallback<T> action) {
        return template.execute(COLLECTION, action);
    }
}
