package cymru.pythefnos.testing.stores;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.BsonValue;

/** Remembers one example of each shape of query that a driver sends to one database. */
public final class QueryLog implements CommandListener {
    private final String database;
    private final Map<String, LoggedQuery> byShape = new ConcurrentHashMap<>();

    /** A log of what is asked of the store's own database. */
    public QueryLog(Store store) {
        this.database = store.database();
    }

    @Override
    public void commandStarted(CommandStartedEvent event) {
        if (event.getDatabaseName().equals(database)) {
            queries(event.getCommandName(), event.getCommand())
                    .filter(query -> !query.wantsAll())
                    // the driver's own document may be released after this call
                    .forEach(query -> byShape.putIfAbsent(query.shape(), query));
        }
    }

    /** The shapes seen, in words. */
    public Collection<String> shapes() {
        return List.copyOf(byShape.keySet());
    }

    Collection<LoggedQuery> queries() {
        return List.copyOf(byShape.values());
    }

    private static Stream<LoggedQuery> queries(String name, BsonDocument command) {
        return switch (name) {
            case "find" -> Stream.of(query(name, name, command, "filter"));
            case "count", "distinct", "findAndModify" -> Stream.of(query(name, name, command, "query"));
            case "update" -> parts(command, "updates").map(part -> part(name, command, part));
            case "delete" -> parts(command, "deletes").map(part -> part(name, command, part));
            case "aggregate" -> aggregate(command);
            default -> Stream.empty();
        };
    }

    private static LoggedQuery query(String name, String collection, BsonDocument command, String filter) {
        return new LoggedQuery(
                name, command.getString(collection).getValue(), document(command, filter), document(command, "sort"));
    }

    private static LoggedQuery part(String name, BsonDocument command, BsonDocument part) {
        return new LoggedQuery(name, command.getString(name).getValue(), document(part, "q"), new BsonDocument());
    }

    private static Stream<LoggedQuery> aggregate(BsonDocument command) {
        if (!command.isString("aggregate")) {
            return Stream.empty();
        }
        List<BsonDocument> stages = parts(command, "pipeline").toList();
        BsonDocument match = stages.isEmpty() ? new BsonDocument() : document(stages.getFirst(), "$match");
        return Stream.of(
                new LoggedQuery("aggregate", command.getString("aggregate").getValue(), match, new BsonDocument()));
    }

    private static Stream<BsonDocument> parts(BsonDocument command, String name) {
        BsonValue parts = command.get(name);
        return parts != null && parts.isArray() ? parts.asArray().stream().map(BsonValue::asDocument) : Stream.empty();
    }

    private static BsonDocument document(BsonDocument from, String name) {
        BsonValue value = from.get(name);
        return value != null && value.isDocument()
                ? BsonDocument.parse(value.asDocument().toJson())
                : new BsonDocument();
    }
}
