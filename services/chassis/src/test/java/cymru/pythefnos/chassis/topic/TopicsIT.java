package cymru.pythefnos.chassis.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cymru.pythefnos.servers.Login;
import cymru.pythefnos.servers.Ports;
import cymru.pythefnos.servers.broker.Broker;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The topics are made as they are set, whenever the broker comes and whoever comes first. */
class TopicsIT {
    private static final Duration LONG = Duration.ofSeconds(90);
    private static final TopicSettings SETTINGS = new TopicSettings(3, (short) 1, 0, Duration.ofDays(7));
    private static final List<String> NAMES = List.of("pythefnos.x", "pythefnos.x.dead-letter");

    @TempDir
    static Path folder;

    private final int port = Ports.free(0);
    private final Login login = Login.random();
    private final cymru.pythefnos.chassis.topic.Broker ours =
            new cymru.pythefnos.chassis.topic.Broker(access(port, login));
    private final Topics topics = new Topics(new MissingTopics(ours, NAMES, SETTINGS));

    @AfterEach
    void close() {
        topics.stop();
        ours.close();
    }

    @Test
    void aBrokerThatComesLateIsWaitedFor() throws Exception {
        AtomicInteger told = new AtomicInteger();
        topics.whenThere(told::incrementAndGet);
        topics.start();
        // the first attempt meets nobody
        assertThat(ours.answers(Duration.ofMillis(200))).isFalse();
        assertThat(topics.areThere()).isFalse();
        try (Broker broker = Broker.open(folder.resolve("late"), port, login);
                Admin admin = admin(broker)) {
            await().atMost(LONG).until(topics::areThere);
            assertThat(ours.answers(Duration.ofSeconds(20))).isTrue();
            await().atMost(LONG).until(() -> told.get() == 1);
            topics.whenThere(told::incrementAndGet);
            assertThat(told).hasValue(2);
            NAMES.forEach(name -> assertThat(described(admin, name).partitions())
                    .hasSize(3)
                    .allSatisfy(partition -> assertThat(partition.replicas()).hasSize(1)));
            assertThat(config(admin, "pythefnos.x")).satisfies(config -> {
                assertThat(value(config, "retention.ms"))
                        .isEqualTo(Long.toString(Duration.ofDays(7).toMillis()));
                assertThat(value(config, "min.insync.replicas")).isEqualTo("1");
                assertThat(value(config, "cleanup.policy")).isEqualTo("delete");
            });
        }
    }

    @Test
    void severalInstancesAtOnceMakeThemOnce() throws Exception {
        try (Broker broker = Broker.open(folder.resolve("several"), port, login)) {
            assertThat(broker.bootstrapServers()).endsWith(":" + port);
            List<Topics> instances = Stream.generate(() -> new Topics(new MissingTopics(ours, NAMES, SETTINGS)))
                    .limit(4)
                    .toList();
            instances.forEach(Topics::start);
            await().atMost(LONG).until(() -> instances.stream().allMatch(Topics::areThere));
            instances.forEach(Topics::stop);
        }
    }

    @Test
    void whatIsThereIsLeftAsItIsAndSaidToDiffer() throws Exception {
        try (Broker broker = Broker.open(folder.resolve("other"), port, login);
                Admin admin = admin(broker)) {
            NewTopic old = new NewTopic("pythefnos.x", 1, (short) 1).configs(Map.of("retention.ms", "-1"));
            admin.createTopics(List.of(old)).all().get();
            topics.start();
            await().atMost(LONG).until(topics::areThere);

            assertThat(described(admin, "pythefnos.x").partitions()).hasSize(1);
            assertThat(described(admin, "pythefnos.x.dead-letter").partitions()).hasSize(3);
            TopicSettings cluster = new TopicSettings(3, (short) 3, 2, Duration.ofDays(7));
            List<TopicDescription> all =
                    NAMES.stream().map(name -> described(admin, name)).toList();
            assertThat(new Differences(ours, SETTINGS).of(all))
                    .satisfiesExactly(
                            few -> assertThat(few).contains("pythefnos.x has 1 partitions", "infra/kafka/README.md"),
                            kept -> assertThat(kept).contains("pythefnos.x keeps events for ever", "7 days"));
            assertThat(new Differences(ours, cluster).of(all))
                    .anySatisfy(copies -> assertThat(copies).contains("dead-letter has 1 replicas", "the 3 that"))
                    .anySatisfy(sync -> assertThat(sync).contains("dead-letter counts an event as sent with 1"));
        }
    }

    /** Of a broker that may not be there yet. */
    private static Map<String, Object> access(int port, Login login) {
        return Map.of(
                "bootstrap.servers",
                "127.0.0.1:" + port,
                "security.protocol",
                "SASL_PLAINTEXT",
                "sasl.mechanism",
                "PLAIN",
                "sasl.jaas.config",
                "org.apache.kafka.common.security.plain.PlainLoginModule required username=\"%s\" password=\"%s\";"
                        .formatted(login.name(), login.password()));
    }

    private static Admin admin(Broker broker) {
        return Admin.create(new HashMap<>(broker.clientSettings()));
    }

    private static TopicDescription described(Admin admin, String name) {
        try {
            return Objects.requireNonNull(
                    admin.describeTopics(List.of(name)).allTopicNames().get().get(name));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static Config config(Admin admin, String name) throws Exception {
        ConfigResource topic = new ConfigResource(ConfigResource.Type.TOPIC, name);
        return Objects.requireNonNull(
                admin.describeConfigs(List.of(topic)).all().get().get(topic));
    }

    private static String value(Config config, String name) {
        return config.get(name).value();
    }
}
