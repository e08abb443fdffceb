package cymru.pythefnos.docstore.network;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import cymru.pythefnos.docstore.DocumentStore;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody without a password who writes what no driver would. */
class StrangerIT {
    private static final int OP_QUERY = 2004;
    private static final int OP_MSG = 2013;
    private static final int PATIENCE = 20_000;

    @TempDir
    Path folder;

    private DocumentStore store;

    @BeforeEach
    void open() {
        store = DocumentStore.open(folder, 0);
    }

    @AfterEach
    void itStillServesItsOwner() {
        try (MongoClient client = MongoClients.create(store.uri())) {
            assertThat(client.getDatabase("first").getCollection("things").countDocuments())
                    .isZero();
        }
        store.close();
    }

    @ParameterizedTest
    @CsvSource({"first.things, find", "first.$cmd, serverStatus", "first.$cmd, ping", "first.$cmd.sys.inprog, x"})
    void theOldKindOfMessageIsForHelloOnly(String namespace, String command) throws IOException {
        assertThat(oldStyle(namespace, new Document(command, 1))).containsEntry("code", 352);
    }

    @Test
    void helloByTheOldKindOfMessageIsAnswered() throws IOException {
        assertThat(oldStyle("admin.$cmd", new Document("isMaster", 1))).containsEntry("ismaster", true);
    }

    @ParameterizedTest
    @ValueSource(ints = {20_000, 40_000_000, -5, 3})
    void aMessageThatIsTooLongForAStrangerEndsTheConnection(int length) throws IOException {
        assertThat(endedBy(Unpooled.buffer().writeIntLE(length).writeZero(60))).isTrue();
    }

    @Test
    void aTextThatSaysItHasTwoGigabytesEndsTheConnection() throws IOException {
        ByteBuf lie =
                Unpooled.buffer().writeIntLE(64).writeZero(8).writeIntLE(OP_MSG).writeIntLE(0);
        lie.writeByte(0).writeIntLE(43).writeByte(2).writeByte(0).writeIntLE(Integer.MAX_VALUE - 8);
        lie.writeZero(64 - lie.readableBytes());

        assertThat(endedBy(lie)).isTrue();
    }

    private boolean endedBy(ByteBuf message) throws IOException {
        try (Socket socket = connect()) {
            message.readBytes(socket.getOutputStream(), message.readableBytes());
            return socket.getInputStream().read() < 0;
        } catch (java.net.SocketException reset) {
            return true;
        }
    }

    private Document oldStyle(String namespace, Document query) throws IOException {
        ByteBuf message = Unpooled.buffer().writeIntLE(0).writeIntLE(1).writeIntLE(0);
        message.writeIntLE(OP_QUERY).writeIntLE(0);
        message.writeBytes(namespace.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .writeByte(0);
        message.writeIntLE(0).writeIntLE(-1);
        BsonEncoder.encodeDocument(query, message);
        message.setIntLE(0, message.readableBytes());
        try (Socket socket = connect()) {
            message.readBytes(socket.getOutputStream(), message.readableBytes());
            DataInputStream in = new DataInputStream(socket.getInputStream());
            byte[] rest = new byte[Integer.reverseBytes(in.readInt()) - Integer.BYTES];
            in.readFully(rest);
            return BsonDecoder.decodeBson(Unpooled.wrappedBuffer(rest).skipBytes(32));
        }
    }

    private Socket connect() throws IOException {
        String port = store.address().replaceFirst(".*:", "");
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), Integer.parseInt(port));
        socket.setSoTimeout(PATIENCE);
        return socket;
    }
}
