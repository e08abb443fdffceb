package cymru.pythefnos.docstore.database;

import cymru.pythefnos.docstore.index.PrimaryIndex;
import cymru.pythefnos.docstore.plan.SortOrder;
import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.IndexNotFoundException;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How commands speak about indexes. */
final class IndexDescription {
    private static final Set<String> UNSUPPORTED = Set.of("partialFilterExpression", "collation", "wildcardProjection");
    private static final int CANNOT_CREATE_INDEX = 67;

    private IndexDescription() {}

    /** Refuses what would otherwise silently mean something else than on MongoDB. */
    static void refuseUnsupported(Document createIndexes) {
        if (createIndexes.get("indexes") instanceof Collection<?> descriptions) {
            descriptions.stream()
                    .filter(Document.class::isInstance)
                    .flatMap(description -> ((Document) description).keySet().stream())
                    .filter(UNSUPPORTED::contains)
                    .findAny()
                    .ifPresent(IndexDescription::refuse);
        }
    }

    private static void refuse(String option) {
        throw new MongoServerError(
                CANNOT_CREATE_INDEX, "CannotCreateIndex", "the embedded store has no indexes with " + option);
    }

    /** The names of a collection's indexes that {@code dropIndexes} means: by name, names, key pattern, or all with a star. */
    static List<String> named(@Nullable Object wanted, MongoCollection<?> collection) {
        return switch (wanted) {
            case Document pattern -> List.of(withPattern(pattern, collection));
            case Collection<?> names -> names.stream().map(String::valueOf).toList();
            case null -> throw new IndexNotFoundException("index name is missing");
            default -> wanted.equals("*") ? allDeclared(collection) : List.of(wanted.toString());
        };
    }

    private static List<String> allDeclared(MongoCollection<?> collection) {
        return collection.getIndexes().stream()
                .filter(index -> !(index instanceof PrimaryIndex))
                .map(Index::getName)
                .toList();
    }

    private static String withPattern(Document pattern, MongoCollection<?> collection) {
        List<String> wanted = SortOrder.of(pattern).terms().stream()
                .map(term -> term.field() + (term.direction() > 0))
                .toList();
        return collection.getIndexes().stream()
                .filter(index -> index.getKeys().stream()
                        .map(key -> key.getKey() + key.isAscending())
                        .toList()
                        .equals(wanted))
                .map(Index::getName)
                .findFirst()
                .orElseThrow(() -> new IndexNotFoundException(pattern));
    }
}
