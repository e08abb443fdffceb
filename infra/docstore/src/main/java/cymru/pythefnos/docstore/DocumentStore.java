package cymru.pythefnos.docstore;

import cymru.pythefnos.docstore.auth.Login;
import cymru.pythefnos.docstore.auth.Users;
import cymru.pythefnos.docstore.failure.StoreCannotOpen;
import cymru.pythefnos.docstore.file.DiskReserve;
import cymru.pythefnos.docstore.file.StoreFolder;
import cymru.pythefnos.docstore.network.Listener;
import cymru.pythefnos.docstore.plan.Scan;
import cymru.pythefnos.docstore.protocol.StoreBackend;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A document store in a folder, spoken to by MongoDB's own drivers. What it has acknowledged is on disk; opening the folder
 * again carries on. Several at once, also in one process, each in its folder.
 */
public final class DocumentStore implements AutoCloseable {
    private final Listener listener;
    private final StoreBackend backend;
    private final String credentials;

    private DocumentStore(Listener listener, StoreBackend backend, String credentials) {
        this.listener = listener;
        this.backend = backend;
        this.credentials = credentials;
    }

    /**
     * Opens the store for whoever is told its {@link #uri}: on this machine, with a password made for this time only.
     *
     * @param folder where its files are or will be
     * @param port TCP port on the loopback address; 0 for any free one
     * @throws StoreCannotOpen with what is in the way
     */
    public static DocumentStore open(Path folder, int port) {
        Login login = Login.random();
        InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        return open(folder, address, List.of(login), login.name() + ":" + login.password() + "@");
    }

    /**
     * Opens the store on an address, for these users and nobody else.
     *
     * @param logins each name once
     * @throws StoreCannotOpen with what is in the way
     */
    public static DocumentStore open(Path folder, InetSocketAddress address, Collection<Login> logins) {
        return open(folder, address, logins, "");
    }

    private static DocumentStore open(
            Path folder, InetSocketAddress address, Collection<Login> logins, String credentials) {
        return open(folder, address, logins, credentials, DiskReserve.of(folder));
    }

    /** The same, with another measure of the room on the disk. */
    static DocumentStore open(
            Path folder, InetSocketAddress address, Collection<Login> logins, String credentials, DiskReserve reserve) {
        StoreBackend backend = new StoreBackend(new StoreFolder(folder).open(), reserve);
        try {
            return new DocumentStore(new Listener(address, backend, Users.of(logins)), backend, credentials);
        } catch (Exception failure) {
            // the network also throws the checked BindException, undeclared
            backend.close();
            throw StoreCannotOpen.portTaken(address.getPort(), failure);
        }
    }

    /** What a driver on this machine needs to connect, without a database; with the password where the store made it itself. */
    public String uri() {
        InetAddress bound = listener.address().getAddress();
        InetAddress reached = bound.isAnyLocalAddress() ? InetAddress.getLoopbackAddress() : bound;
        return "mongodb://" + credentials + hostAndPort(reached);
    }

    /** Does it when the store can't write its file any more, for instance because the disk is full. */
    public void whenBroken(Consumer<Throwable> action) {
        backend.broken().whenComplete((never, failure) -> {
            if (failure != null) {
                action.accept(failure);
            }
        });
    }

    /** Host and port that it listens on. */
    public String address() {
        return hostAndPort(listener.address().getAddress());
    }

    private String hostAndPort(InetAddress host) {
        String text = host.getHostAddress();
        return (host instanceof Inet6Address ? "[" + text + "]" : text) + ":"
                + listener.address().getPort();
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
        listener.close();
        backend.close();
    }
}
