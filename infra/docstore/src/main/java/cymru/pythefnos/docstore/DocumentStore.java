package cymru.pythefnos.docstore;

import cymru.pythefnos.docstore.failure.StoreCannotOpen;
import cymru.pythefnos.docstore.file.StoreFolder;
import cymru.pythefnos.docstore.plan.Scan;
import cymru.pythefnos.docstore.protocol.StoreBackend;
import de.bwaldvogel.mongo.MongoServer;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.Set;

/**
 * A document store in a folder, spoken to by MongoDB's own drivers. What it has acknowledged is on disk; opening the folder
 * again carries on. Several at once, also in one process, each in its folder.
 */
public final class DocumentStore implements AutoCloseable {
    // a command keeps its thread until what it wrote is on disk, and so many share one write to the disk
    private static final int COMMANDS_AT_ONCE = 64;

    private final MongoServer server;
    private final StoreBackend backend;
    private final InetSocketAddress address;

    private DocumentStore(MongoServer server, StoreBackend backend) {
        this.server = server;
        this.backend = backend;
        this.address = server.getLocalAddress();
    }

    /**
     * Opens the store for this machine alone.
     *
     * @param folder where its files are or will be
     * @param port TCP port on the loopback address; 0 for any free one
     * @throws StoreCannotOpen with what is in the way
     */
    public static DocumentStore open(Path folder, int port) {
        return open(folder, new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    }

    /**
     * Opens the store on an address. It knows no passwords: an address that others reach must be guarded by other means.
     *
     * @throws StoreCannotOpen with what is in the way
     */
    public static DocumentStore open(Path folder, InetSocketAddress address) {
        StoreBackend backend = new StoreBackend(new StoreFolder(folder).open());
        MongoServer server = new MongoServer(backend);
        try {
            server.bind(address, 1, COMMANDS_AT_ONCE);
            return new DocumentStore(server, backend);
        } catch (Exception failure) {
            // Netty also throws the checked BindException, undeclared
            server.shutdownNow();
            throw StoreCannotOpen.portTaken(address.getPort(), failure);
        }
    }

    /** What a driver on this machine needs to connect; without a database. */
    public String uri() {
        InetAddress reached =
                address.getAddress().isAnyLocalAddress() ? InetAddress.getLoopbackAddress() : address.getAddress();
        return "mongodb://" + hostAndPort(reached);
    }

    /** Host and port that it listens on. */
    public String address() {
        return hostAndPort(address.getAddress());
    }

    private String hostAndPort(InetAddress host) {
        String text = host.getHostAddress();
        return (host instanceof Inet6Address ? "[" + text + "]" : text) + ":" + address.getPort();
    }

    /** Queries since the start, or since they were last forgotten, that no declared index served. */
    public Set<Scan> scans() {
        return backend.reads().scans();
    }

    /** Starts the list of scans anew. */
    public void forgetScans() {
        backend.reads().forgetScans();
    }

    /** How many documents all reading commands, and the reading halves of writing ones, have looked at since the start. */
    public long documentsExamined() {
        return backend.reads().examinedSoFar();
    }

    /** Lets the commands under way finish, disconnects everybody and closes the file. */
    @Override
    public void close() {
        server.shutdownNow();
    }
}
