package cymru.pythefnos.docstore.index;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything a dotted path can mean in a document: through arrays, nested ones too, each leaf. Rather one value too many (an
 * empty array also counts as null) than one too few, as the matcher decides afterwards.
 *
 * @param values at least one; null where the path leads nowhere
 * @param many an array was met on the way
 * @param present the path exists, though it be null
 */
record PathValues(List<@Nullable Object> values, boolean many, boolean present) {

    static PathValues of(Document document, List<String> path) {
        Walk walk = new Walk();
        walk.through(document, path);
        if (walk.values.isEmpty()) {
            walk.values.add(null);
        }
        return new PathValues(walk.values, walk.many, walk.present);
    }

    private static final class Walk {
        final List<@Nullable Object> values = new ArrayList<>(1);
        boolean many;
        boolean present;

        void through(@Nullable Object value, List<String> path) {
            if (value instanceof Collection<?> elements) {
                many = true;
                present |= path.isEmpty();
                elements.forEach(element -> through(element, path));
            } else if (path.isEmpty()) {
                present |= !(value instanceof Missing);
                values.add(value instanceof Missing ? null : value);
            } else if (value instanceof Document inner) {
                through(inner.getOrMissing(path.getFirst()), path.subList(1, path.size()));
            } else {
                values.add(null);
            }
        }
    }
}
