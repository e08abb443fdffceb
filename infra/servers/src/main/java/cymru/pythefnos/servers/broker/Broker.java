package cymru.pythefnos.servers.broker;

import cymru.pythefnos.servers.FolderDamaged;
import cymru.pythefnos.servers.FolderInUse;
import cymru.pythefnos.servers.FolderTooNew;
import cymru.pythefnos.servers.FolderUnusable;
import cymru.pythefnos.servers.Login;
import cymru.pythefnos.servers.OwnedFolder;
import cymru.pythefnos.servers.PortTaken;
import cymru.pythefnos.servers.Ports;
import cymru.pythefnos.servers.ServerCannotStart;
import cymru.pythefnos.servers.ServerFailed;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.common.utils.Time;

/** A running Kafka broker on 127.0.0.1 that keeps its log in a folder. */
public final class Broker implements AutoCloseable {

    private final OwnedFolder folder;
    private final KafkaRaftServer server;
    private final int controllerPort;
    private final Map<String, String> clientSettings;

    private Broker(OwnedFolder folder, KafkaRaftServer server, int controllerPort, Map<String, String> clientSettings) {
        this.folder = folder;
        this.server = server;
        this.controllerPort = controllerPort;
        this.clientSettings = clientSettings;
    }

    /** As {@link #open(Path, int, Login)}, with a password made for this time. */
    public static Broker open(Path folder, int port) {
        return open(folder, port, Login.random());
    }

    /**
     * Starts a broker, formatting the folder on first use and carrying on with what is in it afterwards. Returns when
     * it serves clients.
     *
     * @param port the port for clients, or 0 for any free one
     * @param login whom it lets in; nobody else reads or writes
     * @throws PortTaken if another program listens on the port
     * @throws FolderUnusable if the folder cannot be written
     * @throws FolderInUse if another broker works in it
     * @throws FolderDamaged if what says whose log it is can't be read
     * @throws FolderTooNew if a newer Kafka wrote that
     * @throws ServerFailed if Kafka itself refuses for another reason
     */
    public static Broker open(Path folder, int port, Login login) {
        int clients = Ports.free(port);
        OwnedFolder owned = OwnedFolder.take(folder);
        try {
            return start(owned, clients, new BrokerAccess(login));
        } catch (ServerCannotStart e) {
            owned.close();
            throw e;
        } catch (Exception e) {
            owned.close();
            throw new ServerFailed("Kafka broker", e);
        }
    }

    private static Broker start(OwnedFolder folder, int port, BrokerAccess access) throws Exception {
        BrokerFolder.format(folder.path());
        int controllerPort = Ports.free(0);
        Map<String, String> settings = BrokerSettings.of(folder.path(), port, controllerPort, access);
        KafkaRaftServer server = new KafkaRaftServer(new KafkaConfig(settings, false), Time.SYSTEM);
        server.startup();
        Map<String, String> client = new HashMap<>(access.client());
        client.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, "127.0.0.1:" + port);
        return new Broker(folder, server, controllerPort, Map.copyOf(client));
    }

    /** What any client needs to connect: where, and with what password. */
    public Map<String, String> clientSettings() {
        return clientSettings;
    }

    /** Where it listens, for {@code bootstrap.servers}; the rest of what a client needs is in {@link #clientSettings}. */
    public String bootstrapServers() {
        return Objects.requireNonNull(clientSettings.get(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG));
    }

    /** Where its controller listens, for the broker alone. */
    int controllerPort() {
        return controllerPort;
    }

    /** Makes the topics that are missing, with so many partitions each; those that are there stay as they are. */
    public void createTopics(int partitions, String... names) {
        BrokerTopics.create(clientSettings, partitions, names);
    }

    /** Stops cleanly: the log is closed, so that the next start need not check it. A second call does nothing. */
    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
        folder.close();
    }
}
