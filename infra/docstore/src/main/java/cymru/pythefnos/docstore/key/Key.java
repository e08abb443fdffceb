package cymru.pythefnos.docstore.key;

import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Bytes whose unsigned order is the order of the values they stand for: a document's position, or an index entry. */
@SuppressWarnings("ArrayRecordComponent") // equality is written out below, and nobody changes the bytes
public record Key(byte[] bytes) implements Comparable<Key> {
    public static final Key EMPTY = new Key(new byte[0]);

    public Key plus(Key more) {
        byte[] joined = Arrays.copyOf(bytes, bytes.length + more.bytes.length);
        System.arraycopy(more.bytes, 0, joined, bytes.length, more.bytes.length);
        return new Key(joined);
    }

    /** The same value where an index runs downwards. */
    public Key inverted() {
        byte[] inverted = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            inverted[i] = (byte) ~bytes[i];
        }
        return new Key(inverted);
    }

    /** The least key above everything that begins with this one; null: nothing is above. */
    @Nullable
    Key successor() {
        int last = bytes.length - 1;
        while (last >= 0 && bytes[last] == (byte) 0xFF) {
            last--;
        }
        if (last < 0) {
            return null;
        }
        byte[] next = Arrays.copyOf(bytes, last + 1);
        next[last]++;
        return new Key(next);
    }

    /** Compares no more of this key than the prefix is long: 0 = this key begins with it. */
    int compareToPrefix(Key prefix) {
        int length = Math.min(bytes.length, prefix.bytes.length);
        return Arrays.compareUnsigned(bytes, 0, length, prefix.bytes, 0, prefix.bytes.length);
    }

    /** Compares what follows the first bytes, for entries of one index below different prefixes. */
    public static int compareTails(Key one, int from, Key other, int otherFrom) {
        return Arrays.compareUnsigned(one.bytes, from, one.bytes.length, other.bytes, otherFrom, other.bytes.length);
    }

    @Override
    public int compareTo(Key other) {
        return Arrays.compareUnsigned(bytes, other.bytes);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Key key && Arrays.equals(bytes, key.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return HexFormat.of().formatHex(bytes);
    }
}
