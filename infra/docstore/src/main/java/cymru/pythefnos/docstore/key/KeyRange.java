package cymru.pythefnos.docstore.key;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.BiFunction;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * Entries from {@code low} to everything that begins with {@code high}, both included.
 *
 * @param fixed how many first bytes all of them share
 */
public record KeyRange(Key low, Key high, int fixed) {
    public static final KeyRange ALL = new KeyRange(Key.EMPTY, Key.EMPTY, 0);

    public static KeyRange startingWith(Key prefix) {
        return new KeyRange(prefix, prefix, prefix.bytes().length);
    }

    public long countIn(MVMap<Key, ?> map) {
        Key above = high.successor();
        long end = above == null ? map.sizeAsLong() : placeOf(above, map);
        return Math.max(0, end - placeOf(low, map));
    }

    private static long placeOf(Key key, MVMap<Key, ?> map) {
        long index = map.getKeyIndex(key);
        return index >= 0 ? index : -index - 1;
    }

    public <V, S> Iterator<S> walk(MVMap<Key, V> map, boolean downwards, BiFunction<Key, V, S> step) {
        return new Walk<>(map, downwards, step);
    }

    private final class Walk<V, S> implements Iterator<S> {
        private final Cursor<Key, V> cursor;
        private final BiFunction<Key, V, S> step;
        private @Nullable Key ahead;

        Walk(MVMap<Key, V> map, boolean downwards, BiFunction<Key, V, S> step) {
            Key above = high.successor();
            this.cursor = downwards ? map.cursor(above, low, true) : map.cursor(low, above, false);
            this.step = step;
            advance();
            if (downwards && ahead != null && ahead.compareToPrefix(high) > 0) {
                advance();
            }
        }

        private void advance() {
            ahead = cursor.hasNext() ? cursor.next() : null;
        }

        @Override
        public boolean hasNext() {
            // upwards, the cursor itself may still give the successor
            return ahead != null && ahead.compareToPrefix(high) <= 0;
        }

        @Override
        public S next() {
            if (ahead == null) {
                throw new NoSuchElementException();
            }
            S next = step.apply(ahead, cursor.getValue());
            advance();
            return next;
        }
    }
}
