package cymru.pythefnos.testing.stores;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import cymru.pythefnos.docstore.DocumentStore;
import java.util.List;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.BsonValue;

/**
 * No query may look at a whole collection for want of an index. The embedded store counts its scans itself; a real MongoDB
 * is asked to explain each shape that was sent. Reading all of a collection, unfiltered and unsorted, is not a scan.
 */
public final class NoScans {
    private NoScans() {}

    /** Fails with the shapes that scanned, if any did, on the store's database so far. */
    public static void assertNone(Store store, QueryLog log) {
        assertThat(scans(store, log))
                .as("queries on %s without an index to serve them", store)
                .isEmpty();
    }

    /** The shapes that scanned. */
    public static List<String> scans(Store store, QueryLog log) {
        DocumentStore embedded = store.embedded();
        return embedded != null ? counted(store, embedded) : explained(store, log);
    }

    private static List<String> counted(Store store, DocumentStore embedded) {
        return embedded.scans().stream()
                .filter(scan -> scan.namespace().startsWith(store.database() + "."))
                .map(Object::toString)
                .sorted()
                .toList();
    }

    private static List<String> explained(Store store, QueryLog log) {
        try (MongoClient client = store.client()) {
            MongoDatabase database = client.getDatabase(store.database());
            return log.queries().stream()
                    .filter(query -> scans(database.runCommand(explain(query), BsonDocument.class)))
                    .map(LoggedQuery::shape)
                    .sorted()
                    .toList();
        }
    }

    private static BsonDocument explain(LoggedQuery query) {
        return new BsonDocument("explain", query.asFind()).append("verbosity", new BsonString("queryPlanner"));
    }

    /** Whether the plan that MongoDB has chosen, on any shard, reads a whole collection. */
    static boolean scans(BsonValue explanation) {
        return switch (explanation) {
            case BsonDocument document ->
                document.entrySet().stream()
                        .anyMatch(entry -> entry.getKey().equals("winningPlan")
                                ? hasCollectionScan(entry.getValue())
                                : scans(entry.getValue()));
            case BsonArray array -> array.stream().anyMatch(NoScans::scans);
            default -> false;
        };
    }

    private static boolean hasCollectionScan(BsonValue plan) {
        return switch (plan) {
            case BsonDocument document ->
                new BsonString("COLLSCAN").equals(document.get("stage"))
                        || document.values().stream().anyMatch(NoScans::hasCollectionScan);
            case BsonArray array -> array.stream().anyMatch(NoScans::hasCollectionScan);
            default -> false;
        };
    }
}
