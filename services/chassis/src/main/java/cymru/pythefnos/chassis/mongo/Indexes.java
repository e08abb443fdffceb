package cymru.pythefnos.chassis.mongo;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * Makes the indexes that are missing, before anything else of the service starts: the first time that it speaks to its
 * store. Of a collection whose indexes are there it asks once, and writes nothing.
 */
final class Indexes implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Indexes.class);

    private final MongoTemplate template;
    private final Supplier<Collection<DeclaredIndex>> declared;
    private volatile boolean made;

    Indexes(MongoTemplate template, Supplier<Collection<DeclaredIndex>> declared) {
        this.template = template;
        this.declared = declared;
    }

    /** @throws MongoException if the store can't be reached, or refuses */
    @Override
    public void start() {
        Map<String, List<DeclaredIndex>> byCollection =
                declared.get().stream().distinct().collect(Collectors.groupingBy(DeclaredIndex::collection));
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            byCollection.entrySet().stream()
                    .map(one -> CompletableFuture.runAsync(() -> make(one.getKey(), one.getValue()), threads))
                    .toList()
                    .forEach(CompletableFuture::join);
        } catch (CompletionException e) {
            throw e.getCause() instanceof MongoException refused ? refused : e;
        }
        made = true;
    }

    private void make(String name, List<DeclaredIndex> indexes) {
        MongoCollection<Document> collection = template.getCollection(name);
        Map<Document, Document> there = new HashMap<>();
        collection.listIndexes().forEach(index -> there.put(key(index), index));
        List<DeclaredIndex> missing = indexes.stream()
                .filter(index -> !there.containsKey(index.key()))
                .toList();
        if (!missing.isEmpty()) {
            collection.createIndexes(missing.stream().map(DeclaredIndex::model).toList());
            LOG.debug("Made {} indexes of {}", missing.size(), name);
        }
    }

    /** Some stores and tools give directions as other kinds of numbers. */
    private static Document key(Document index) {
        Document key = new Document();
        index.get("key", Document.class)
                .forEach((field, direction) ->
                        key.append(field, direction instanceof Number number ? (Object) number.intValue() : direction));
        return key;
    }

    @Override
    public void stop() {
        made = false;
    }

    @Override
    public boolean isRunning() {
        return made;
    }

    /** The first to start. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }
}
