package cymru.pythefnos.docstore.network;

import cymru.pythefnos.docstore.auth.Session;
import cymru.pythefnos.docstore.protocol.StoreBackend;
import de.bwaldvogel.mongo.wire.message.ClientRequest;
import de.bwaldvogel.mongo.wire.message.MessageHeader;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import de.bwaldvogel.mongo.wire.message.MongoReply;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import java.net.SocketException;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One driver's connection: each request is answered before the next is taken. */
final class Connection extends SimpleChannelInboundHandler<ClientRequest> {
    private static final Logger LOG = LoggerFactory.getLogger(Connection.class);
    private static final AtomicInteger REPLIES = new AtomicInteger();

    private final CommandRouter router;
    private final StoreBackend backend;

    Connection(Session session, StoreBackend backend) {
        this.router = new CommandRouter(session, backend);
        this.backend = backend;
    }

    @Override
    protected void channelRead0(ChannelHandlerContext context, ClientRequest request) {
        MessageHeader header =
                new MessageHeader(REPLIES.incrementAndGet(), request.getHeader().getRequestID());
        context.channel()
                .writeAndFlush(
                        request instanceof MongoQuery query
                                ? new MongoReply(header, router.answer(query))
                                : new MongoMessage(context.channel(), header, router.answer((MongoMessage) request)));
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) throws Exception {
        backend.handleClose(context.channel());
        super.channelInactive(context);
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
        if (!(cause instanceof SocketException)) {
            LOG.warn("A connection is ended: {}", cause.toString());
        }
        context.close();
    }
}
