package cymru.pythefnos.docstore.plan;

import cymru.pythefnos.docstore.index.IndexShape;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What order is asked for, field by field, 1 upwards and -1 downwards. */
public record SortOrder(List<Term> terms) {
    static final SortOrder NONE = new SortOrder(List.of());

    public record Term(String field, int direction) {}

    public static SortOrder of(@Nullable Document orderBy) {
        if (orderBy == null) {
            return NONE;
        }
        return new SortOrder(orderBy.entrySet().stream()
                .map(term -> new Term(term.getKey(), term.getValue() instanceof Number n && n.intValue() < 0 ? -1 : 1))
                .toList());
    }

    public boolean isEmpty() {
        return terms.isEmpty();
    }

    public boolean isNatural() {
        return !terms.isEmpty() && terms.getFirst().field().equals("$natural");
    }

    /**
     * Which way to walk an index whose first fields are already fixed, so that it gives this order.
     *
     * @param fixed how many fields are fixed by prefixes
     * @return 1 upwards, -1 downwards, 0 if the index can't give it
     */
    int directionAlong(IndexShape shape, int fixed, Conditions conditions) {
        int place = fixed;
        int direction = 0;
        for (Term term : terms) {
            if (isSingle(conditions.on(term.field()), shape, term.field(), fixed)) {
                continue;
            }
            int step = step(shape, place, term);
            if (step == 0 || direction != 0 && step != direction) {
                return 0;
            }
            direction = step;
            place++;
        }
        return direction == 0 ? 1 : direction;
    }

    private static boolean isSingle(FieldBounds bounds, IndexShape shape, String field, int fixed) {
        return bounds.oneOf() != null
                && bounds.oneOf().size() == 1
                && shape.fields().subList(0, fixed).stream()
                        .anyMatch(f -> f.name().equals(field));
    }

    // after its fields an index runs by position, which is the primary key
    private static int step(IndexShape shape, int place, Term term) {
        if (place < shape.fields().size()) {
            IndexShape.Field field = shape.fields().get(place);
            return field.name().equals(term.field()) ? (field.ascending() ? 1 : -1) * term.direction() : 0;
        }
        return place == shape.fields().size() && term.field().equals("_id") ? term.direction() : 0;
    }
}
