package cymru.pythefnos.docstore.database;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The first stages of an aggregation, pushed down into the query that reads its collection: {@code $match}, and {@code $sort}
 * with {@code $limit} right behind it. The stages themselves still run on the result, so this need only narrow it.
 */
final class PushedDownStages {
    private static final ScopedValue<PushedDownStages> CURRENT = ScopedValue.newInstance();

    private final String collection;
    private final Stages stages;
    private boolean taken;

    private PushedDownStages(String collection, Stages stages) {
        this.collection = collection;
        this.stages = stages;
    }

    record Stages(Document filter, @Nullable Document sort, int limit) {}

    /** Runs an aggregation; the first time that it reads all of the named collection, it reads what these stages leave. */
    static Document during(String collection, Document command, Supplier<Document> aggregation) {
        List<Document> pipeline = documents(command.get("pipeline"));
        if (pipeline.isEmpty() || command.containsKey("let")) {
            return aggregation.get();
        }
        return ScopedValue.where(CURRENT, new PushedDownStages(collection, stages(pipeline)))
                .call(aggregation::get);
    }

    static Optional<Stages> takeFor(StoreCollection collection) {
        if (!CURRENT.isBound()) {
            return Optional.empty();
        }
        PushedDownStages current = CURRENT.get();
        if (current.taken || !current.collection.equals(collection.getFullName())) {
            return Optional.empty();
        }
        current.taken = true;
        return Optional.of(current.stages);
    }

    private static Stages stages(List<Document> pipeline) {
        int next = 0;
        Document filter = stage(pipeline, next, "$match");
        if (filter != null) {
            next++;
        }
        Document sort = stage(pipeline, next, "$sort");
        if (sort != null) {
            next++;
        }
        long skip = number(pipeline, next, "$skip");
        if (skip > 0) {
            next++;
        }
        long limit = number(pipeline, next, "$limit");
        // without a limit there is nothing to end early, and the stage sorts by itself
        return limit > 0 && skip + limit <= Integer.MAX_VALUE
                ? new Stages(orEmpty(filter), sort, (int) (skip + limit))
                : new Stages(orEmpty(filter), null, 0);
    }

    private static Document orEmpty(@Nullable Document filter) {
        return Objects.requireNonNullElseGet(filter, Document::new);
    }

    private static @Nullable Document stage(List<Document> pipeline, int place, String name) {
        return place < pipeline.size() && pipeline.get(place).get(name) instanceof Document stage ? stage : null;
    }

    private static long number(List<Document> pipeline, int place, String name) {
        return place < pipeline.size() && pipeline.get(place).get(name) instanceof Number number
                ? number.longValue()
                : 0;
    }

    private static List<Document> documents(@Nullable Object pipeline) {
        return pipeline instanceof Collection<?> stages
                ? stages.stream()
                        .filter(Document.class::isInstance)
                        .map(Document.class::cast)
                        .toList()
                : List.of();
    }
}
