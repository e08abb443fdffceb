package cymru.pythefnos.chassis.aggregate.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.min;
import static com.mongodb.client.model.Updates.pushEach;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.model.InsertManyOptions;
import cymru.pythefnos.chassis.aggregate.Versioned;
import cymru.pythefnos.chassis.outbox.Changes;
import cymru.pythefnos.chassis.outbox.OutboxFullException;
import cymru.pythefnos.chassis.outbox.relay.Outbox;
import cymru.pythefnos.chassis.outbox.relay.OutboxRelay;
import cymru.pythefnos.chassis.work.Ids;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;

/**
 * One kind of aggregate in one collection. A document is {@code {_id, version, state: {…}, outbox: […]}}; a write of
 * the state and of what goes with it is one write of one document, so both are there or neither is. A property
 * {@code x} of the state is {@code state.x} in queries and indexes; its {@code id} is just {@code _id}.
 */
public final class AggregateStore<T> {
    private final MongoTemplate template;
    private final String collection;
    private final StateMapping<?, T> mapping;
    private final Entries entries;
    private final Outbox outbox;
    private final OutboxRelay relay;
    private final int cap;

    AggregateStore(
            MongoTemplate template,
            StateMapping<?, T> mapping,
            Entries entries,
            Outbox outbox,
            OutboxRelay relay,
            int cap) {
        this.template = template;
        this.collection = outbox.name();
        this.mapping = mapping;
        this.entries = entries;
        this.outbox = outbox;
        this.relay = relay;
        this.cap = cap;
    }

    public Optional<Versioned<T>> find(String id) {
        return Optional.ofNullable(
                        template.execute(collection, c -> c.find(eq("_id", id)).first()))
                .map(mapping::read);
    }

    /** The states that match, in the query's order, at most as many as its limit. */
    public List<Versioned<T>> list(Query query) {
        return template.find(query, Document.class, collection).stream()
                .map(mapping::read)
                .toList();
    }

    /** The same, read as it goes; close it. */
    public Stream<Versioned<T>> stream(Query query) {
        return template.stream(query, Document.class, collection).map(mapping::read);
    }

    public long count(Query query) {
        return template.count(query, collection);
    }

    /**
     * Writes a new aggregate at version 1.
     *
     * @return false if there is one with this id already: it is left as it is, and nothing is sent
     */
    public boolean insert(String id, T state, Changes changes) {
        List<Document> waiting = entries.of(collection, id, 1, changes);
        Document document = fresh(id, state, waiting);
        try {
            template.execute(collection, c -> c.insertOne(document));
        } catch (DuplicateKeyException e) {
            if (find(id).isEmpty()) {
                // some other unique index: not the same aggregate again but a clash with a different one
                throw e;
            }
            return false;
        }
        nudge(id, waiting);
        return true;
    }

    /**
     * Writes many new aggregates at version 1, in one go.
     *
     * @return the ids that there were already: those are left as they are, and nothing of them is sent
     */
    public Set<String> insertAll(List<Fresh<T>> all) {
        if (all.isEmpty()) {
            return Set.of();
        }
        List<Document> documents = all.stream()
                .map(one -> fresh(one.id(), one.state(), entries.of(collection, one.id(), 1, one.changes())))
                .toList();
        Set<String> known = insertUnknown(documents);
        for (Document document : documents) {
            String id = document.getString("_id");
            if (!known.contains(id)) {
                nudge(id, document.getList("outbox", Document.class));
            }
        }
        return known;
    }

    private Set<String> insertUnknown(List<Document> documents) {
        try {
            template.execute(collection, c -> c.insertMany(documents, new InsertManyOptions().ordered(false)));
            return Set.of();
        } catch (DuplicateKeyException e) {
            return known(documents, e);
        }
    }

    /** Those that the store refused, if each was there itself and no other unique index was in the way. */
    private Set<String> known(List<Document> documents, DuplicateKeyException refused) {
        if (!(refused.getCause() instanceof MongoBulkWriteException all)) {
            throw refused;
        }
        Set<String> ids = all.getWriteErrors().stream()
                .map(error -> documents.get(error.getIndex()).getString("_id"))
                .collect(Collectors.toSet());
        boolean repeated = all.getWriteErrors().stream().allMatch(e -> e.getCategory() == ErrorCategory.DUPLICATE_KEY);
        if (!repeated || !Ids.among(template.getCollection(collection), ids).equals(ids)) {
            throw refused;
        }
        return ids;
    }

    private Document fresh(String id, T state, List<Document> waiting) {
        Document document = new Document("_id", id)
                .append("version", 1L)
                .append("seq", 0L)
                .append("state", mapping.write(state))
                .append("outbox", waiting)
                .append("leaseToken", 0L)
                .append("leaseUntil", Outbox.NEVER);
        if (!waiting.isEmpty()) {
            document.append("outboxOldest", waiting.getFirst().getDate("queued"));
        }
        return document;
    }

    /**
     * Replaces the state.
     *
     * @param expectedVersion what {@link #find} gave
     * @return the new version
     * @throws StaleVersionException if the aggregate is at another version, or not there
     * @throws OutboxFullException if too much of it waits to be sent
     */
    public long update(String id, long expectedVersion, T state, Changes changes) {
        List<Document> waiting = entries.of(collection, id, expectedVersion + 1, changes);
        Bson expected = and(eq("_id", id), eq("version", expectedVersion), room(waiting.size()));
        Bson update = replacing(mapping.write(state), waiting);
        if (matched(expected, update) == 0) {
            throw refusal(id, expectedVersion);
        }
        nudge(id, waiting);
        return expectedVersion + 1;
    }

    private static Bson replacing(Document state, List<Document> waiting) {
        List<Bson> parts = new ArrayList<>(List.of(set("state", state), inc("version", 1L)));
        if (!waiting.isEmpty()) {
            Date queued = waiting.getFirst().getDate("queued");
            parts.add(pushEach("outbox", waiting));
            parts.add(min("outboxOldest", queued));
        }
        return combine(parts);
    }

    /** True of an outbox that these still fit into. */
    private Bson room(int entries) {
        if (entries > cap) {
            throw new IllegalArgumentException(entries + " entries in one write; at most " + cap);
        }
        return entries == 0 ? new Document() : exists("outbox." + (cap - entries), false);
    }

    private long matched(Bson filter, Bson update) {
        Long matched =
                template.execute(collection, c -> c.updateOne(filter, update).getMatchedCount());
        return matched == null ? 0 : matched;
    }

    private RuntimeException refusal(String id, long expectedVersion) {
        return find(id).filter(v -> v.version() == expectedVersion).isPresent()
                ? new OutboxFullException(collection, id, cap)
                : new StaleVersionException(collection, id, expectedVersion);
    }

    private void nudge(String id, List<Document> waiting) {
        if (!waiting.isEmpty()) {
            relay.nudge(outbox, id);
        }
    }
}
