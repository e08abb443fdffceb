package cymru.pythefnos.docstore.key;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.BsonTimestamp;
import de.bwaldvogel.mongo.bson.Decimal128;
import de.bwaldvogel.mongo.bson.LegacyUUID;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes values so that comparing bytes compares values, in MongoDB's order of types. Values that the matcher takes for equal
 * (1, 1L and 1.0; null and missing) get the same bytes, and no value's bytes begin another's.
 */
public final class KeyWriter {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream(32);
    private boolean ordered = true;

    public static Key keyOf(@Nullable Object value) {
        return new KeyWriter().write(value).key();
    }

    public Key key() {
        return new Key(out.toByteArray());
    }

    /** False once a value was written whose bytes are right for looking up, but not exactly in the matcher's order. */
    public boolean ordered() {
        return ordered;
    }

    public KeyWriter write(@Nullable Object value) {
        out.write(ValueKind.of(value).tag());
        switch (value) {
            case null -> {}
            case Missing missing -> {}
            case MinKey least -> {}
            case MaxKey most -> {}
            case Number number -> number(number);
            case String text -> text(text);
            case ObjectId id -> out.writeBytes(id.toByteArray());
            case Boolean flag -> out.write(flag ? 1 : 0);
            case Instant instant -> signed(instant.toEpochMilli());
            case UUID uuid -> unsigned(uuid.getMostSignificantBits(), uuid.getLeastSignificantBits());
            default -> unordered(value);
        }
        return this;
    }

    private void unordered(Object value) {
        ordered = false;
        switch (value) {
            case LegacyUUID legacy ->
                unsigned(
                        legacy.getUuid().getMostSignificantBits(),
                        legacy.getUuid().getLeastSignificantBits());
            case BsonTimestamp timestamp -> signed(timestamp.getValue());
            case BinData data -> sized(data.getData());
            case Map<?, ?> map -> map.forEach((name, inner) -> entry(name.toString(), inner));
            case Collection<?> values -> values.forEach(this::write);
            default -> text(value.toString());
        }
        if (value instanceof Map || value instanceof Collection) {
            out.write(0);
        }
    }

    // a double, then what a long has beyond a double's 53 bits: spacing is 1024 at most, so two bytes hold it
    private void number(Number number) {
        double value = number.doubleValue() == 0 ? 0.0 : number.doubleValue();
        long bits = Double.doubleToLongBits(value);
        unsigned(bits < 0 ? ~bits : bits ^ Long.MIN_VALUE);
        long rest = number instanceof Long whole ? whole - (long) value : 0;
        out.write((int) (rest + 0x8000) >> 8);
        out.write((int) (rest + 0x8000));
        ordered &= !(number instanceof Decimal128);
    }

    private void entry(String name, @Nullable Object value) {
        out.write(1);
        text(name).write(value);
    }

    // UTF-16 units, because String.compareTo orders by them; a zero ends the text and begins no unit
    private KeyWriter text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit < 0x7E) {
                out.write(unit + 1);
            } else {
                out.write(0x80 | unit >> 10);
                out.write(unit >> 5 & 0x1F);
                out.write(unit & 0x1F);
            }
        }
        out.write(0);
        return this;
    }

    private void sized(byte[] bytes) {
        unsigned(bytes.length);
        out.writeBytes(bytes);
    }

    private void signed(long value) {
        unsigned(value ^ Long.MIN_VALUE);
    }

    private void unsigned(long... values) {
        ByteBuffer buffer = ByteBuffer.allocate(8 * values.length);
        for (long value : values) {
            buffer.putLong(value);
        }
        out.writeBytes(buffer.array());
    }
}
