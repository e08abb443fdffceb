package cymru.pythefnos.docstore.plan;

import cymru.pythefnos.docstore.index.IndexShape;
import cymru.pythefnos.docstore.index.Source;
import cymru.pythefnos.docstore.key.Key;
import cymru.pythefnos.docstore.key.KeyRange;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Chooses by counting: trees tell in their depth how many entries a range holds, so the cost of each way is known and not
 * guessed. A way that also gives the order asked for ends at the limit.
 */
public record Planner(Conditions conditions, SortOrder order, int limit) {
    /** More combinations of {@code $in} lists than this aren't spelt out; the fields behind them go to the matcher. */
    private static final int MOST_RANGES = 5_000;

    public Optional<Plan> best(Collection<? extends Source> sources) {
        return sources.stream()
                .filter(source -> source.shape().usable())
                .filter(source -> !source.shape().sparse() || conditions.anyPresent(source.shape()))
                .flatMap(source -> through(source).stream())
                .reduce((one, other) -> other.betterThan(one) ? other : one);
    }

    private Optional<Plan> through(Source source) {
        Bound bound = bound(source);
        boolean canSort = source.ordered() && !source.many() && !order.isEmpty();
        int way = canSort ? order.along(source.shape(), bound.fixed, conditions) : 0;
        boolean narrowed = bound.used > 0 || source.shape().sparse();
        if (!narrowed && way == 0) {
            return Optional.empty();
        }
        long cost = bound.ranges.stream().mapToLong(source::count).sum();
        boolean endsAtLimit = limit > 0 && (way != 0 || order.isEmpty()) && coversAll(source, bound);
        return Optional.of(new Plan(source, bound.ranges, way, endsAtLimit ? Math.min(cost, limit) : cost));
    }

    private boolean coversAll(Source source, Bound bound) {
        return !source.many() && conditions.complete() && bound.used == conditions.fields();
    }

    /** The ranges that a filter leaves of an index, how many first fields are fixed, and how many are used at all. */
    private record Bound(List<KeyRange> ranges, int fixed, int used) {}

    private Bound bound(Source source) {
        List<IndexShape.Field> fields = source.shape().fields();
        List<Key> prefixes = List.of(Key.EMPTY);
        for (int i = 0; i < fields.size(); i++) {
            FieldBounds bounds = conditions.on(fields.get(i).name());
            List<Key> values = bounds.oneOf();
            if (values != null && (long) prefixes.size() * values.size() <= MOST_RANGES) {
                prefixes = extend(prefixes, values, fields.get(i));
            } else if (bounds.hasRange()) {
                return new Bound(ranges(prefixes, bounds, source, i), i, i + 1);
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

    private static List<KeyRange> ranges(List<Key> prefixes, FieldBounds bounds, Source source, int place) {
        IndexShape.Field field = source.shape().fields().get(place);
        return prefixes.stream()
                .map(prefix -> bounds.range(prefix, field, source.many()))
                .toList();
    }

    private static List<KeyRange> whole(List<Key> prefixes) {
        return prefixes.stream().map(KeyRange::startingWith).toList();
    }
}
