package cymru.pythefnos.servers.broker;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.pythefnos.servers.FolderDamaged;
import cymru.pythefnos.servers.FolderInUse;
import cymru.pythefnos.servers.FolderTooNew;
import cymru.pythefnos.servers.FolderUnusable;
import cymru.pythefnos.servers.PortTaken;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 120, unit = SECONDS)
class BrokerIT {

    @TempDir
    Path folder;

    @Test
    void carriesOnAfterARestartWithWhatItHeldAndWhatWasRead() {
        try (Broker broker = Broker.open(folder, 0);
                Story story = new Story(broker)) {
            broker.createTopics(2, "story");
            story.tell("one", "two", "three");
            assertThat(story.read(2)).containsExactly("one", "two");
        }
        try (Broker broker = Broker.open(folder, 0);
                Story story = new Story(broker)) {
            story.tell("four");
            assertThat(story.read(2)).containsExactly("three", "four");
        }
    }

    @Test
    void aRestartTakesSecondsNotASession() {
        Broker.open(folder, 0).close();
        long start = System.nanoTime();
        Broker.open(folder, 0).close();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(30));
    }

    @Test
    void aTopicThatIsThereStaysAsItIs() {
        try (Broker broker = Broker.open(folder, 0)) {
            broker.createTopics(2, "story");
            broker.createTopics(2, "story", "other");
        }
    }

    @Test
    void nothingAcknowledgedIsLostByKillNine() throws Exception {
        try (BrokerProcess process = BrokerProcess.start(folder)) {
            try (Story story = new Story(process.clientSettings())) {
                IntStream.range(0, 500).forEach(n -> story.tell("record " + n));
                process.killNine();
            }
        }
        try (Broker broker = Broker.open(folder, 0);
                Story story = new Story(broker)) {
            assertThat(story.read(500)).hasSize(500).startsWith("record 0").endsWith("record 499");
        }
    }

    @Test
    void whoeverHasNoPasswordNeitherReadsNorWritesNorAsks() throws Exception {
        try (Broker broker = Broker.open(folder, 0);
                Story story = new Story(broker)) {
            broker.createTopics(1, "story");
            story.tell("one");
            Map<String, Object> wrong = new HashMap<>(broker.clientSettings());
            wrong.computeIfPresent(
                    "sasl.jaas.config",
                    (name, jaas) -> jaas.toString().replaceFirst("password=\"[^\"]*\"", "password=\"x\""));
            Map<String, Object> controller = new HashMap<>(broker.clientSettings());
            controller.remove("bootstrap.servers");
            controller.put("bootstrap.controllers", "127.0.0.1:" + broker.controllerPort());
            assertRefused(Map.of("bootstrap.servers", broker.bootstrapServers()));
            assertRefused(wrong);
            assertRefused(Map.of("bootstrap.controllers", "127.0.0.1:" + broker.controllerPort()));
            try (Admin owner = Admin.create(controller)) {
                assertThat(owner.describeCluster().nodes().get()).hasSize(1);
            }
            assertThat(story.read(1)).containsExactly("one");
        }
    }

    private static void assertRefused(Map<String, Object> access) {
        Map<String, Object> settings = new HashMap<>(access);
        settings.put("request.timeout.ms", 3000);
        settings.put("default.api.timeout.ms", 5000);
        try (Admin stranger = Admin.create(settings)) {
            assertThatThrownBy(() -> stranger.describeCluster().nodes().get())
                    .as("%s", access.keySet())
                    .cause()
                    .isInstanceOfAny(SaslAuthenticationException.class, TimeoutException.class);
        }
    }

    @Test
    void aTakenPortIsNamed() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> Broker.open(folder, other.getLocalPort()))
                    .isInstanceOf(PortTaken.class)
                    .hasMessageContaining("Port " + other.getLocalPort());
        }
    }

    @Test
    void aFolderThatIsAFileIsNamed() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThatThrownBy(() -> Broker.open(file, 0))
                .isInstanceOf(FolderUnusable.class)
                .hasMessageContaining(file.toString());
    }

    @Test
    void twoBrokersNeverShareAFolder() {
        try (Broker first = Broker.open(folder, 0)) {
            assertThat(first.bootstrapServers()).startsWith("127.0.0.1:");
            assertThatThrownBy(() -> Broker.open(folder, 0)).isInstanceOf(FolderInUse.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "garbage", "version=1\nnode.id=7\n", "\\u12"})
    void aLogThatIsNotOursIsNamedAndKept(String meta) throws Exception {
        Path file = meta(meta);
        assertThatThrownBy(() -> Broker.open(folder, 0))
                .isInstanceOfSatisfying(
                        FolderDamaged.class, e -> assertThat(e.file()).isEqualTo(file));
        assertThat(file).hasContent(meta);
    }

    @Test
    void aLogOfANewerKafkaIsSaidToBeNewer() throws Exception {
        meta("version=7\nnode.id=1\n");
        assertThatThrownBy(() -> Broker.open(folder, 0)).isInstanceOf(FolderTooNew.class);
    }

    private Path meta(String content) throws IOException {
        Path log = Files.createDirectories(folder.resolve("log"));
        return Files.writeString(log.resolve("meta.properties"), content);
    }
}
