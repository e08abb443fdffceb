package cymru.pythefnos.docstore.network;

import cymru.pythefnos.docstore.auth.Session;
import de.bwaldvogel.mongo.wire.MongoWireProtocolHandler;
import de.bwaldvogel.mongo.wire.message.ClientRequest;
import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import org.jspecify.annotations.Nullable;

/**
 * Makes requests of bytes. Whoever has not authenticated may send small, plain messages only: the library's decoder makes
 * room for as many bytes as a message says that it has, and anybody could end the process with a few bytes that lie.
 */
final class MessageDecoder extends MongoWireProtocolHandler {
    private static final int SHORTEST = 4 * Integer.BYTES;
    private static final int LONGEST_BEFORE_LOGIN = 16 * 1024;

    private final Session session;

    MessageDecoder(Session session) {
        this.session = session;
    }

    @Override
    protected @Nullable ClientRequest decode(ChannelHandlerContext context, ByteBuf in) throws Exception {
        if (session.user().isEmpty() && in.readableBytes() >= Integer.BYTES) {
            int length = in.getIntLE(in.readerIndex());
            if (length < SHORTEST || length > LONGEST_BEFORE_LOGIN) {
                throw new UnreadableMessage(length + " bytes on a connection that has not authenticated");
            }
            if (in.readableBytes() >= length) {
                PlainMessage.check(in.slice(in.readerIndex(), length));
            }
        }
        return super.decode(context, in);
    }
}
