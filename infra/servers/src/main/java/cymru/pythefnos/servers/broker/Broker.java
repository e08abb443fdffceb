package cymru.pythefnos.servers.broker;

import cymru.pythefnos.servers.FolderDamaged;
import cymru.pythefnos.servers.FolderInUse;
import cymru.pythefnos.servers.FolderTooNew;
import cymru.pythefnos.servers.FolderUnusable;
import cymru.pythefnos.servers.OwnedFolder;
import cymru.pythefnos.servers.PortTaken;
import cymru.pythefnos.servers.Ports;
import cymru.pythefnos.servers.ServerCannotStart;
import cymru.pythefnos.servers.ServerFailed;
import java.nio.file.Path;
import java.util.Map;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;

/** A running Kafka broker on 127.0.0.1 that keeps its log in a folder. */
public final class Broker implements AutoCloseable {

    private final OwnedFolder folder;
    private final KafkaRaftServer server;
    private final String bootstrapServers;

    private Broker(OwnedFolder folder, KafkaRaftServer server, String bootstrapServers) {
        this.folder = folder;
        this.server = server;
        this.bootstrapServers = bootstrapServers;
    }

    /**
     * Starts a broker, formatting the folder on first use and carrying on with what is in it afterwards. Returns when
     * it serves clients.
     *
     * @param port the port for clients, or 0 for any free one
     * @throws PortTaken if another program listens on the port
     * @throws FolderUnusable if the folder cannot be written
     * @throws FolderInUse if another broker works in it
     * @throws FolderDamaged if what says whose log it is can't be read
     * @throws FolderTooNew if a newer Kafka wrote that
     * @throws ServerFailed if Kafka itself refuses for another reason
     */
    public static Broker open(Path folder, int port) {
        int clients = Ports.free(port);
        OwnedFolder owned = OwnedFolder.take(folder);
        try {
            return start(owned, BrokerSettings.of(owned.path(), clients, Ports.free(0)), clients);
        } catch (ServerCannotStart e) {
            owned.close();
            throw e;
        } catch (Exception e) {
            owned.close();
            throw new ServerFailed("Kafka broker", e);
        }
    }

    private static Broker start(OwnedFolder folder, Map<String, String> settings, int port) throws Exception {
        BrokerFolder.format(folder.path());
        KafkaRaftServer server = new KafkaRaftServer(new KafkaConfig(settings, false), Time.SYSTEM);
        server.startup();
        return new Broker(folder, server, "127.0.0.1:" + port);
    }

    /** For {@code bootstrap.servers} of any client. */
    public String bootstrapServers() {
        return bootstrapServers;
    }

    /** Makes the topics that are missing, with so many partitions each; those that are there stay as they are. */
    public void createTopics(int partitions, String... names) {
        BrokerTopics.create(bootstrapServers, partitions, names);
    }

    /** Stops cleanly: the log is closed, so that the next start need not check it. A second call does nothing. */
    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
        folder.close();
    }
}
