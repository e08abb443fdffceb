package cymru.pythefnos.docstore.plan;

import cymru.pythefnos.docstore.index.IndexShape;
import cymru.pythefnos.docstore.key.Key;
import cymru.pythefnos.docstore.key.KeyRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a filter says for certain about one field, encoded: one of some values, between bounds of one type, or only present.
 * Each part alone holds for every match; the parts of an array may hold for different elements.
 */
record FieldBounds(
        @Nullable List<Key> oneOf,
        @Nullable Key low,
        @Nullable Key high,
        boolean present) {
    static final FieldBounds NONE = new FieldBounds(null, null, null, false);

    FieldBounds and(FieldBounds other) {
        return new FieldBounds(
                oneOf != null ? oneOf : other.oneOf,
                low != null ? low : other.low,
                high != null ? high : other.high,
                present || other.present);
    }

    boolean hasRange() {
        return low != null || high != null;
    }

    /** Whether the two parts can't both be used, or have already been given by another condition. */
    boolean overlaps(FieldBounds other) {
        return oneOf != null && (other.oneOf != null || other.hasRange())
                || hasRange() && other.oneOf != null
                || low != null && other.low != null
                || high != null && other.high != null;
    }

    /** The entries below a prefix that the range leaves, for a field without a list of values. */
    KeyRange range(Key prefix, IndexShape.Field field, boolean many) {
        Key from = low != null ? low : kindOf(high);
        Key to = high != null && (low == null || !many && sameKind(low, high)) ? high : kindOf(low);
        Key first = field.ascending() ? from : to.inverted();
        Key last = field.ascending() ? to : from.inverted();
        return new KeyRange(prefix.plus(first), prefix.plus(last), prefix.bytes().length);
    }

    private static boolean sameKind(Key one, Key other) {
        return one.bytes()[0] == other.bytes()[0];
    }

    private static Key kindOf(@Nullable Key bound) {
        if (bound == null) {
            throw new IllegalStateException("no bound: there is no range");
        }
        return new Key(new byte[] {bound.bytes()[0]});
    }
}
