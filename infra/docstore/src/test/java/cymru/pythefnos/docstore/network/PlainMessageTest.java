package cymru.pythefnos.docstore.network;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainMessageTest {
    private static final Document HELLO = new Document("hello", 1)
            .append("client", new Document("driver", new Document("name", "Siân")))
            .append("compression", List.of())
            .append("topologyVersion", new Document("processId", new ObjectId()).append("counter", 1L))
            .append("speculativeAuthenticate", new Document("payload", new BinData(new byte[] {1, 2, 3})))
            .append("helloOk", true)
            .append("$db", "admin");

    @Test
    void whatADriverSendsFirstPasses() {
        assertThatCode(() -> PlainMessage.check(message(HELLO))).doesNotThrowAnyException();
    }

    @Test
    void noCutOffMessagePasses() {
        ByteBuf whole = message(HELLO);
        for (int length = 0; length < whole.readableBytes(); length++) {
            ByteBuf cut = whole.slice(0, length);
            assertThatThrownBy(() -> PlainMessage.check(cut)).isInstanceOf(UnreadableMessage.class);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MAX_VALUE, Integer.MAX_VALUE - 1, 1_000_000, -1, Integer.MIN_VALUE})
    void aLengthThatLiesDoesNotPass(int length) {
        for (byte type : new byte[] {0x02, 0x03, 0x04, 0x05}) {
            ByteBuf message = header();
            message.writeIntLE(100)
                    .writeByte(type)
                    .writeByte(0)
                    .writeIntLE(length)
                    .writeZero(90);

            assertThatThrownBy(() -> PlainMessage.check(message)).isInstanceOf(UnreadableMessage.class);
        }
    }

    @Test
    void anAbyssOfDocumentsDoesNotPass() {
        Document deep = new Document();
        for (int i = 0; i < 1_000; i++) {
            deep = new Document("d", deep);
        }
        ByteBuf message = message(deep);

        assertThatThrownBy(() -> PlainMessage.check(message)).isInstanceOf(UnreadableMessage.class);
    }

    @Test
    void whateverBytesComeNothingElseIsThrown() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 50_000; i++) {
            ByteBuf message = message(HELLO);
            for (int changes = 0; changes <= i % 4; changes++) {
                message.setByte(random.nextInt(message.readableBytes()), random.nextInt(256));
            }
            try {
                PlainMessage.check(message);
            } catch (UnreadableMessage expected) {
                continue;
            } catch (RuntimeException | StackOverflowError other) {
                throw new AssertionError("seed " + seed + ", message " + i, other);
            }
        }
    }

    private static ByteBuf header() {
        return Unpooled.buffer()
                .writeIntLE(0)
                .writeIntLE(1)
                .writeIntLE(0)
                .writeIntLE(2013)
                .writeIntLE(0)
                .writeByte(0);
    }

    private static ByteBuf message(Document command) {
        ByteBuf message = header();
        BsonEncoder.encodeDocument(command, message);
        return message.setIntLE(0, message.readableBytes());
    }
}
