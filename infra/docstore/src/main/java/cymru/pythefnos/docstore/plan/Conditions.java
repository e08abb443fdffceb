package cymru.pythefnos.docstore.plan;

import cymru.pythefnos.docstore.index.IndexShape;
import cymru.pythefnos.docstore.key.Key;
import cymru.pythefnos.docstore.key.KeyWriter;
import cymru.pythefnos.docstore.key.ValueKind;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The conditions of a conjunctive filter that an index can serve, by field; the rest is left to the matcher. */
public final class Conditions {
    private final Map<String, FieldBounds> byField = new HashMap<>();
    private boolean complete = true;

    public static Conditions of(Document filter) {
        Conditions conditions = new Conditions();
        conditions.readAll("", filter);
        return conditions;
    }

    FieldBounds on(String field) {
        return byField.getOrDefault(field, FieldBounds.NONE);
    }

    int fields() {
        return byField.size();
    }

    /** Whether the bounds say all that the filter says. */
    boolean complete() {
        return complete;
    }

    /** Whether every match has one of the fields, as a sparse index demands. */
    boolean anyPresent(IndexShape shape) {
        return shape.fields().stream().anyMatch(field -> on(field.name()).present());
    }

    private void readAll(String prefix, Document filter) {
        filter.forEach((name, condition) -> {
            if (name.equals("$and") && condition instanceof Collection<?> parts) {
                parts.forEach(part -> readPart(prefix, part));
            } else if (name.startsWith("$")) {
                complete &= name.equals("$comment");
            } else {
                read(prefix + name, condition);
            }
        });
    }

    private void readPart(String prefix, @Nullable Object part) {
        if (part instanceof Document filter) {
            readAll(prefix, filter);
        }
    }

    private void read(String field, @Nullable Object condition) {
        if (condition instanceof Document operators && hasOperators(operators)) {
            operators.forEach((operator, operand) -> readOperator(field, operator, operand));
        } else {
            add(field, oneOf(List.of(Missing.ofNullable(condition))));
        }
    }

    private static boolean hasOperators(Document condition) {
        return !condition.isEmpty() && condition.keySet().iterator().next().startsWith("$");
    }

    private void readOperator(String field, String operator, @Nullable Object operand) {
        if (operator.equals("$elemMatch") && operand instanceof Document inner && !hasOperators(inner)) {
            complete = false;
            readAll(field + ".", inner);
        } else {
            add(field, boundsOf(operator, operand));
        }
    }

    private static @Nullable FieldBounds boundsOf(String operator, @Nullable Object operand) {
        return switch (operator) {
            case "$eq" -> oneOf(List.of(Missing.ofNullable(operand)));
            case "$in" -> operand instanceof Collection<?> values ? oneOf(values) : null;
            case "$gt", "$gte" -> range(operand, true);
            case "$lt", "$lte" -> range(operand, false);
            case "$exists" -> Boolean.TRUE.equals(operand) ? new FieldBounds(null, null, null, true) : null;
            case "$ne" -> operand == null ? new FieldBounds(null, null, null, true) : null;
            default -> null;
        };
    }

    private static @Nullable FieldBounds oneOf(Collection<?> values) {
        boolean all = values.stream().map(ValueKind::of).allMatch(k -> k == ValueKind.NULL || k.comparable());
        boolean present = values.stream().map(ValueKind::of).allMatch(ValueKind::comparable);
        return all
                ? new FieldBounds(
                        values.stream()
                                .map(KeyWriter::keyOf)
                                .distinct()
                                .sorted()
                                .toList(),
                        null,
                        null,
                        present)
                : null;
    }

    private static @Nullable FieldBounds range(@Nullable Object operand, boolean low) {
        if (!ValueKind.of(operand).comparable()) {
            return null;
        }
        Key bound = KeyWriter.keyOf(operand);
        return low ? new FieldBounds(null, bound, null, true) : new FieldBounds(null, null, bound, true);
    }

    private void add(String field, @Nullable FieldBounds bounds) {
        if (bounds == null) {
            complete = false;
            return;
        }
        FieldBounds before = on(field);
        complete &= !before.overlaps(bounds);
        byField.put(field, before.and(bounds));
    }
}
