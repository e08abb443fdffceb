package cymru.pythefnos.chassis.id;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.nio.ByteBuffer;
import java.util.UUID;

/** UUIDs of version 7 (RFC 9562), in lower case. */
public final class UuidV7 {
    private static final TimeBasedEpochGenerator GENERATOR = Generators.timeBasedEpochGenerator();
    private static final long TIME = 0xFFFF_FFFF_FFFF_0000L;

    private UuidV7() {}

    /** A new id, later in order than every one this process made before. */
    public static String next() {
        return GENERATOR.generate().toString();
    }

    /**
     * The id that belongs to a part of something: always the same for the same two texts, and in form a UUID of
     * version 7 with the time of {@code base} when that is a UUID, so that the two lie near each other in an index.
     *
     * @param base the id of the whole
     * @param part names the part, uniquely within the whole
     */
    public static String derived(String base, String part) {
        ByteBuffer hash = ByteBuffer.wrap(Sha256.of(base.length() + ":" + base + part));
        long high = hash.getLong();
        long low = hash.getLong();
        if (isUuid(base)) {
            high = (UUID.fromString(base).getMostSignificantBits() & TIME) | (high & ~TIME);
        }
        return new UUID((high & ~0xF000L) | 0x7000L, (low & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L)
                .toString();
    }

    private static boolean isUuid(String text) {
        return text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    }
}
