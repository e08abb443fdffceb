package cymru.pythefnos.docstore.key;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Decimal128;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class KeyWriterTest {

    private static final List<@Nullable Object> ASCENDING = Arrays.asList(
            MinKey.getInstance(),
            null,
            Double.NEGATIVE_INFINITY,
            Long.MIN_VALUE,
            -1e18,
            -1.5,
            -1,
            0,
            Double.MIN_VALUE,
            0.5,
            1,
            2,
            9007199254740991L,
            9007199254740993L,
            Long.MAX_VALUE,
            Double.POSITIVE_INFINITY,
            "",
            "\u0000",
            "\u0000a",
            "a",
            "a\u0000",
            "aa",
            "b",
            "\u007d",
            "\u007e",
            "\u007f",
            "Ŵyn",
            "ŵ",
            "ŵ\u0001",
            "\ud83d\ude00",
            "\uffff",
            new UUID(1, 2),
            new UUID(-1, 0),
            new ObjectId("000000000000000000000001"),
            new ObjectId("ff0000000000000000000001"),
            false,
            true,
            Instant.ofEpochMilli(-1),
            Instant.EPOCH,
            Instant.parse("2027-03-30T09:00:00Z"),
            MaxKey.getInstance());

    @Test
    void bytesSortAsTheValuesDo() {
        List<Key> keys = new ArrayList<>();
        ASCENDING.forEach(value -> keys.add(KeyWriter.keyOf(value)));
        Collections.shuffle(keys, new Random(1));
        Collections.sort(keys);

        List<Key> expected = new ArrayList<>();
        ASCENDING.forEach(value -> expected.add(KeyWriter.keyOf(value)));
        assertThat(keys).isEqualTo(expected);
    }

    @Test
    void invertedBytesSortTheOtherWayRoundThoughOthersFollow() {
        List<Key> keys = new ArrayList<>();
        ASCENDING.forEach(value -> keys.add(KeyWriter.keyOf(value).inverted().plus(KeyWriter.keyOf("tail"))));

        assertThat(keys).isSortedAccordingTo(Collections.reverseOrder());
    }

    @Test
    void noValuesBytesBeginAnothers() {
        for (Object one : ASCENDING) {
            for (Object other : ASCENDING) {
                Key key = KeyWriter.keyOf(one);
                assertThat(key.compareToPrefix(KeyWriter.keyOf(other)) == 0)
                        .as("%s begins with %s", one, other)
                        .isEqualTo(key.equals(KeyWriter.keyOf(other)));
            }
        }
    }

    @Test
    void equalNumbersOfDifferentTypesAreOneKey() {
        Key one = KeyWriter.keyOf(1);
        assertThat(List.of(KeyWriter.keyOf(1L), KeyWriter.keyOf(1.0), KeyWriter.keyOf(new Decimal128(BigDecimal.ONE))))
                .containsOnly(one);
        assertThat(KeyWriter.keyOf(-0.0)).isEqualTo(KeyWriter.keyOf(0));
        assertThat(KeyWriter.keyOf(Missing.getInstance())).isEqualTo(KeyWriter.keyOf(null));
    }
}
