package cymru.pythefnos.servers.broker;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Kafka's settings for one broker beside everything else in one small process. */
final class BrokerSettings {

    static final String CONTROLLER = "CONTROLLER";
    private static final String CLIENTS = "CLIENTS";

    private BrokerSettings() {}

    static Map<String, String> of(Path folder, int port, int controllerPort, BrokerAccess access) {
        Map<String, String> settings = new HashMap<>();
        settings.putAll(node(folder, port, controllerPort));
        settings.putAll(access.server(CLIENTS, CONTROLLER));
        settings.putAll(kept());
        settings.putAll(alone());
        settings.putAll(small());
        return settings;
    }

    private static Map<String, String> node(Path folder, int port, int controllerPort) {
        String client = CLIENTS + "://127.0.0.1:" + port;
        return Map.of(
                "process.roles",
                "broker,controller",
                "node.id",
                String.valueOf(BrokerFolder.NODE),
                "listeners",
                client + "," + CONTROLLER + "://127.0.0.1:" + controllerPort,
                "advertised.listeners",
                client,
                "controller.listener.names",
                CONTROLLER,
                "controller.quorum.voters",
                BrokerFolder.NODE + "@127.0.0.1:" + controllerPort,
                "log.dirs",
                folder.resolve(BrokerFolder.LOG).toString(),
                // a restarted broker waits until its former session ends: 12 s with the defaults, 3 s with these
                "broker.session.timeout.ms",
                "1500",
                "broker.heartbeat.interval.ms",
                "300");
    }

    /**
     * Nothing acknowledged is lost: each record is forced to disk before the answer, which also covers a power cut; there
     * is no second copy elsewhere. Nothing runs out: neither records nor what a group has read so far (a system may be
     * switched off for longer than Kafka's default of a week).
     */
    private static Map<String, String> kept() {
        return Map.of(
                "log.flush.interval.messages", "1",
                "log.retention.ms", "-1",
                "log.retention.bytes", "-1",
                "offsets.retention.minutes", String.valueOf(Integer.MAX_VALUE));
    }

    private static Map<String, String> alone() {
        return Map.of(
                "num.partitions", "3",
                "offsets.topic.replication.factor", "1",
                "offsets.topic.num.partitions", "1",
                "transaction.state.log.replication.factor", "1",
                "transaction.state.log.min.isr", "1",
                "transaction.state.log.num.partitions", "1",
                "share.coordinator.state.topic.replication.factor", "1",
                "share.coordinator.state.topic.min.isr", "1",
                "share.coordinator.state.topic.num.partitions", "1",
                "group.initial.rebalance.delay.ms", "0");
    }

    private static Map<String, String> small() {
        return Map.of(
                "num.network.threads", "1",
                "num.io.threads", "2",
                "background.threads", "2",
                "num.recovery.threads.per.data.dir", "1",
                "log.cleaner.dedupe.buffer.size", String.valueOf(4 * 1024 * 1024),
                "log.segment.bytes", String.valueOf(64 * 1024 * 1024),
                "log.index.size.max.bytes", String.valueOf(1024 * 1024),
                "metric.reporters", "");
    }
}
