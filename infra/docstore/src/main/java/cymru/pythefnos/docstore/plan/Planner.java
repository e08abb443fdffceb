package cymru.pythefnos.docstore.plan;

import cymru.pythefnos.docstore.index.IndexShape;
import cymru.pythefnos.docstore.index.SearchableIndex;
import cymru.pythefnos.docstore.key.Key;
import cymru.pythefnos.docstore.key.KeyRange;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Chooses by counting: trees tell in their depth how many entries a range holds, so the cost of each index is known and not
 * guessed. An index that also gives the order asked for is read up to the limit only.
 */
public record Planner(Conditions conditions, SortOrder order, int limit) {
    /** More combinations of {@code $in} lists than this aren't spelt out; the fields behind them go to the matcher. */
    private static final int MOST_RANGES = 5_000;

    public Optional<Plan> best(Collection<? extends SearchableIndex> indexes) {
        return indexes.stream()
                .filter(index -> index.shape().usable())
                .filter(index -> !index.shape().sparse() || conditions.anyPresent(index.shape()))
                .flatMap(index -> through(index).stream())
                .reduce((one, other) -> other.betterThan(one) ? other : one);
    }

    private Optional<Plan> through(SearchableIndex index) {
        Bound bound = bound(index);
        boolean canSort = index.ordered() && !index.many() && !order.isEmpty();
        int direction = canSort ? order.directionAlong(index.shape(), bound.fixed, conditions) : 0;
        boolean narrowed = bound.used > 0 || index.shape().sparse();
        if (!narrowed && direction == 0) {
            return Optional.empty();
        }
        long cost = bound.ranges.stream().mapToLong(index::count).sum();
        boolean endsAtLimit = limit > 0 && (direction != 0 || order.isEmpty()) && coversAll(index, bound);
        return Optional.of(new Plan(index, bound.ranges, direction, endsAtLimit ? Math.min(cost, limit) : cost));
    }

    private boolean coversAll(SearchableIndex index, Bound bound) {
        return !index.many() && conditions.complete() && bound.used == conditions.fields();
    }

    /** The ranges that a filter leaves of an index, how many first fields are fixed, and how many are used at all. */
    private record Bound(List<KeyRange> ranges, int fixed, int used) {}

    private Bound bound(SearchableIndex index) {
        List<IndexShape.Field> fields = index.shape().fields();
        List<Key> prefixes = List.of(Key.EMPTY);
        for (int i = 0; i < fields.size(); i++) {
            FieldBounds bounds = conditions.on(fields.get(i).name());
            List<Key> values = bounds.oneOf();
            if (values != null && (long) prefixes.size() * values.size() <= MOST_RANGES) {
                prefixes = extend(prefixes, values, fields.get(i));
            } else if (bounds.hasRange()) {
                return new Bound(ranges(prefixes, bounds, index, i), i, i + 1);
            } else {
                return new Bound(whole(prefixes), i, i);
            }
        }
        return new Bound(whole(prefixes), fields.size(), fields.size());
    }

    private static List<Key> extend(List<Key> prefixes, List<Key> values, IndexShape.Field field) {
        List<Key> extended = new ArrayList<>(prefixes.size() * values.size());
        prefixes.forEach(prefix -> values.forEach(value -> extended.add(prefix.plus(field.encode(value)))));
        return extended;
    }

    private static List<KeyRange> ranges(List<Key> prefixes, FieldBounds bounds, SearchableIndex index, int place) {
        IndexShape.Field field = index.shape().fields().get(place);
        return prefixes.stream()
                .map(prefix -> bounds.range(prefix, field, index.many()))
                .toList();
    }

    private static List<KeyRange> whole(List<Key> prefixes) {
        return prefixes.stream().map(KeyRange::startingWith).toList();
    }
}
