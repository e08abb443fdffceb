package cymru.pythefnos.docstore.key;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.BsonTimestamp;
import de.bwaldvogel.mongo.bson.LegacyUUID;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The types of values in MongoDB's order; comparisons in a filter never cross from one to another. */
public enum ValueKind {
    MIN,
    NULL,
    NUMBER,
    TEXT,
    DOCUMENT,
    LIST,
    BINARY,
    LEGACY_UUID,
    UUID,
    OBJECT_ID,
    BOOLEAN,
    DATE,
    TIMESTAMP,
    REGEX,
    OTHER,
    MAX;

    public static ValueKind of(@Nullable Object value) {
        return switch (value) {
            case null -> NULL;
            case Missing nullValue -> NULL;
            case Number numberValue -> NUMBER;
            case String textValue -> TEXT;
            case ObjectId objectIdValue -> OBJECT_ID;
            case Boolean booleanValue -> BOOLEAN;
            case Instant dateValue -> DATE;
            case UUID uuidValue -> UUID;
            default -> rarer(value);
        };
    }

    private static ValueKind rarer(Object value) {
        return switch (value) {
            case MinKey minValue -> MIN;
            case MaxKey maxValue -> MAX;
            case Map<?, ?> documentValue -> DOCUMENT;
            case Collection<?> listValue -> LIST;
            case BinData binaryValue -> BINARY;
            case LegacyUUID legacyUuidValue -> LEGACY_UUID;
            case BsonTimestamp timestampValue -> TIMESTAMP;
            case BsonRegularExpression regexValue -> REGEX;
            default -> OTHER;
        };
    }

    /** First byte of every value of this kind; never 0 nor 255. */
    int tag() {
        return 0x10 + 0x08 * ordinal();
    }

    /** Whether a filter with a value of this kind can be looked up: the matcher compares it as a whole, by its value. */
    public boolean comparable() {
        return switch (this) {
            case NUMBER, TEXT, UUID, OBJECT_ID, BOOLEAN, DATE -> true;
            default -> false;
        };
    }

    /** What every value of this kind begins with. */
    Key prefix() {
        return new Key(new byte[] {(byte) tag()});
    }
}
