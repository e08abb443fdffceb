package cymru.pythefnos.testing.stores;

import java.util.stream.Collectors;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.BsonValue;

/**
 * What a command asked a collection for.
 *
 * @param command the command, such as find or update
 * @param collection in the database of the command
 */
record LoggedQuery(String command, String collection, BsonDocument filter, BsonDocument sort) {

    /** Everything there is was asked for: no index can make that less. */
    boolean wantsAll() {
        return filter.isEmpty() && sort.isEmpty();
    }

    BsonDocument asFind() {
        BsonDocument find = new BsonDocument("find", new BsonString(collection)).append("filter", filter);
        return sort.isEmpty() ? find : find.append("sort", sort);
    }

    /** The same for all that differ in values only. */
    String shape() {
        return command + " " + collection + " " + shape(filter) + (sort.isEmpty() ? "" : " sort " + sort.toJson());
    }

    private static String shape(BsonValue value) {
        return switch (value) {
            case BsonDocument document ->
                document.entrySet().stream()
                        .map(entry -> entry.getKey() + ": " + shape(entry.getValue()))
                        .collect(Collectors.joining(", ", "{", "}"));
            case BsonArray array ->
                array.stream().map(LoggedQuery::shape).distinct().collect(Collectors.joining(", ", "[", "]"));
            default -> value.isNull() ? "null" : "?";
        };
    }
}
