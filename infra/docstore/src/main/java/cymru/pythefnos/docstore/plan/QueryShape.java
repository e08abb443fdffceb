package cymru.pythefnos.docstore.plan;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A filter without its values, as in {@code {state: ?, dueAt: {$lte: ?}} sort {dueAt: 1}}: no personal data in a log. */
final class QueryShape {
    private QueryShape() {}

    static String of(Document filter, SortOrder order) {
        return order.isEmpty() ? of(filter) : of(filter) + " sort " + sort(order);
    }

    private static String of(@Nullable Object value) {
        return switch (value) {
            case Document document ->
                document.entrySet().stream()
                        .map(entry -> entry.getKey() + ": " + of(entry.getValue()))
                        .collect(Collectors.joining(", ", "{", "}"));
            case Collection<?> values -> ofAll(values);
            case null -> "?";
            default -> "?";
        };
    }

    // a list of values is one unknown; a list of filters is not
    private static String ofAll(Collection<?> values) {
        return values.stream().anyMatch(Document.class::isInstance)
                ? values.stream().map(QueryShape::of).collect(Collectors.joining(", ", "[", "]"))
                : "?";
    }

    private static String sort(SortOrder order) {
        return order.terms().stream()
                .map(term -> term.field() + ": " + term.direction())
                .collect(Collectors.joining(", ", "{", "}"));
    }
}
