package cymru.pythefnos.docstore.network;

import cymru.pythefnos.docstore.auth.Session;
import cymru.pythefnos.docstore.auth.Users;
import cymru.pythefnos.docstore.protocol.StoreBackend;
import de.bwaldvogel.mongo.wire.MongoWireMessageEncoder;
import de.bwaldvogel.mongo.wire.MongoWireReplyEncoder;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.SocketChannel;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.util.concurrent.DefaultThreadFactory;
import io.netty.util.concurrent.GlobalEventExecutor;
import java.net.InetSocketAddress;
import java.util.concurrent.TimeUnit;

/** Listens for drivers, and gives each connection a session of its own. */
public final class Listener implements AutoCloseable {
    // a command keeps its thread until what it wrote is on disk, and so many share one write to the disk
    private static final int COMMANDS_AT_ONCE = 64;

    private static final int WAITING_CONNECTIONS = 100;
    private static final int SECONDS_TO_FINISH = 5;

    private final EventLoopGroup accepting = loops(1, "docstore-accept");
    private final EventLoopGroup working = loops(COMMANDS_AT_ONCE, "docstore-command");
    private final ChannelGroup connections = new DefaultChannelGroup(GlobalEventExecutor.INSTANCE, true);
    private final Channel channel;

    /** Throws what the network says, also checked exceptions, if the address can't be had. */
    public Listener(InetSocketAddress address, StoreBackend backend, Users users) {
        ServerBootstrap bootstrap = new ServerBootstrap()
                .group(accepting, working)
                .channel(NioServerSocketChannel.class)
                .option(ChannelOption.SO_BACKLOG, WAITING_CONNECTIONS)
                .childOption(ChannelOption.TCP_NODELAY, true)
                .childHandler(new ChannelInitializer<SocketChannel>() {
                    @Override
                    protected void initChannel(SocketChannel connected) {
                        connections.add(connected);
                        Session session = new Session(users);
                        connected
                                .pipeline()
                                .addLast(new MongoWireReplyEncoder(), new MongoWireMessageEncoder())
                                .addLast(new MessageDecoder(session), new Connection(session, backend));
                    }
                });
        try {
            this.channel = bootstrap.bind(address).syncUninterruptibly().channel();
        } catch (Throwable failure) {
            stop();
            throw failure;
        }
    }

    private static EventLoopGroup loops(int threads, String name) {
        return new MultiThreadIoEventLoopGroup(
                threads, new DefaultThreadFactory(name, true), NioIoHandler.newFactory());
    }

    public InetSocketAddress address() {
        return (InetSocketAddress) channel.localAddress();
    }

    /** Lets the commands under way finish, and disconnects everybody. */
    @Override
    public void close() {
        channel.close().syncUninterruptibly();
        connections.close().syncUninterruptibly();
        stop();
    }

    private void stop() {
        accepting.shutdownGracefully(0, SECONDS_TO_FINISH, TimeUnit.SECONDS);
        working.shutdownGracefully(0, SECONDS_TO_FINISH, TimeUnit.SECONDS);
        accepting.terminationFuture().syncUninterruptibly();
        working.terminationFuture().syncUninterruptibly();
    }
}
