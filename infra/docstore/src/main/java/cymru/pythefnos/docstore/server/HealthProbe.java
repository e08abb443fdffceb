package cymru.pythefnos.docstore.server;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;

/** Asks a server of this machine how it is, as a driver would first: with {@code hello}, which needs no password. */
record HealthProbe(InetSocketAddress server, Duration patience) {
    private static final int OP_MSG = 2013;
    private static final int HEADER = 16;
    private static final int FLAGS_AND_KIND = 5;
    private static final int LONGEST = 64 * 1024;

    /** @param listening where it listens; on all addresses means on loopback too */
    static HealthProbe of(InetSocketAddress listening, Duration patience) {
        InetAddress address =
                listening.getAddress().isAnyLocalAddress() ? InetAddress.getLoopbackAddress() : listening.getAddress();
        return new HealthProbe(new InetSocketAddress(address, listening.getPort()), patience);
    }

    /** Whether it answers, in time, that it is well. */
    boolean answers() {
        int millis = (int) patience.toMillis();
        try (Socket socket = new Socket()) {
            socket.setSoTimeout(millis);
            socket.connect(server, millis);
            socket.getOutputStream().write(hello());
            return isWell(reply(new DataInputStream(socket.getInputStream())));
        } catch (IOException | RuntimeException unwell) {
            return false;
        }
    }

    private static byte[] hello() {
        ByteBuf message = Unpooled.buffer();
        message.writeIntLE(0).writeIntLE(1).writeIntLE(0).writeIntLE(OP_MSG);
        message.writeIntLE(0).writeByte(0);
        BsonEncoder.encodeDocument(new Document("hello", 1).append("$db", "admin"), message);
        message.setIntLE(0, message.readableBytes());
        byte[] bytes = new byte[message.readableBytes()];
        message.readBytes(bytes);
        return bytes;
    }

    private static Document reply(DataInputStream in) throws IOException {
        int length = Integer.reverseBytes(in.readInt());
        if (length < HEADER + FLAGS_AND_KIND || length > LONGEST) {
            throw new IOException("not a reply of a document store: " + length + " bytes");
        }
        byte[] rest = new byte[length - Integer.BYTES];
        in.readFully(rest);
        return BsonDecoder.decodeBson(Unpooled.wrappedBuffer(rest).skipBytes(HEADER - Integer.BYTES + FLAGS_AND_KIND));
    }

    private static boolean isWell(Document reply) {
        return reply.get("ok") instanceof Number ok && ok.intValue() == 1;
    }
}
