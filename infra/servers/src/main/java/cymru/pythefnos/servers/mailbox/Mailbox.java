package cymru.pythefnos.servers.mailbox;

import cymru.pythefnos.servers.FolderDamaged;
import cymru.pythefnos.servers.FolderInUse;
import cymru.pythefnos.servers.FolderUnusable;
import cymru.pythefnos.servers.Login;
import cymru.pythefnos.servers.OwnedFolder;
import cymru.pythefnos.servers.PortTaken;
import cymru.pythefnos.servers.Ports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import org.subethamail.smtp.server.SMTPServer;

/** A running SMTP server on 127.0.0.1 that keeps every message in a folder, for any sender and recipient. */
public final class Mailbox implements AutoCloseable {

    /** The longest message taken, in bytes; longer ones are refused with 552. */
    public static final int MAX_BYTES = 64 * 1024 * 1024;

    private static final int CONNECTIONS = 500;
    private static final int RECIPIENTS = 100;
    private final OwnedFolder folder;
    private final MailFolder messages;
    private final SMTPServer server;

    private Mailbox(OwnedFolder folder, MailFolder messages, SMTPServer server) {
        this.folder = folder;
        this.messages = messages;
        this.server = server;
    }

    /** One that takes mail from anybody, as the mail servers of the world do: what others send to. */
    public static Mailbox open(Path folder, int smtpPort) {
        return open(folder, smtpPort, Senders.ANYBODY);
    }

    /**
     * One that takes mail from a single sender; what the folder holds from former runs is there at once.
     *
     * @param smtpPort the port, or 0 for any free one
     * @param sender whoever sends has to log in as
     * @throws PortTaken if another program listens on the port
     * @throws FolderUnusable if the folder cannot be read or written
     * @throws FolderInUse if another mailbox works in it
     * @throws FolderDamaged if one of its messages is none
     */
    public static Mailbox open(Path folder, int smtpPort, Login sender) {
        return open(folder, smtpPort, Senders.only(sender));
    }

    private static Mailbox open(Path folder, int smtpPort, Senders senders) {
        int port = smtpPort == 0 ? 0 : Ports.free(smtpPort); // a port looked up first could be taken before it is used
        OwnedFolder owned = OwnedFolder.take(folder);
        try {
            MailFolder messages = MailFolder.open(owned.path());
            SMTPServer server = server(messages, port, senders);
            server.start();
            return new Mailbox(owned, messages, server);
        } catch (IOException e) {
            owned.close();
            throw new FolderUnusable(owned.path(), e);
        } catch (FolderDamaged e) {
            owned.close();
            throw e;
        } catch (RuntimeException e) {
            owned.close();
            throw new PortTaken(port, e);
        }
    }

    private static SMTPServer server(MailFolder messages, int port, Senders senders) {
        return senders.known(new SMTPServer.Builder())
                .bindAddress(InetAddress.getLoopbackAddress())
                .port(port)
                .softwareName("Pythefnos")
                .hostName("localhost")
                .maxMessageSize(MAX_BYTES)
                .maxConnections(CONNECTIONS)
                .maxRecipients(RECIPIENTS)
                .insertReceivedHeaders(false)
                .executorService(Executors.newVirtualThreadPerTaskExecutor())
                .messageHandlerFactory(session -> new Reception(messages, Clock.systemUTC()))
                .build();
    }

    public int port() {
        return server.getPortAllocated();
    }

    /** Every message kept, oldest first. */
    public List<Mail> messages() {
        return messages.messages();
    }

    /** The bytes as they were sent, or empty if there is no such message. */
    public Optional<byte[]> message(String id) {
        try {
            return messages.message(id);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stops taking messages; those kept stay. */
    @Override
    public void close() {
        server.stop();
        folder.close();
    }
}
