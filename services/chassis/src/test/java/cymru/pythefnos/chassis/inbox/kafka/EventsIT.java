package cymru.pythefnos.chassis.inbox.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cymru.pythefnos.chassis.aggregate.mongo.AggregateStore;
import cymru.pythefnos.chassis.aggregate.mongo.AggregateStores;
import cymru.pythefnos.chassis.audit.AuditRecord;
import cymru.pythefnos.chassis.audit.AuditTrail;
import cymru.pythefnos.chassis.deadletter.DeadLetter;
import cymru.pythefnos.chassis.deadletter.DeadLetters;
import cymru.pythefnos.chassis.deadletter.Resolving;
import cymru.pythefnos.chassis.outbox.Changes;
import cymru.pythefnos.chassis.outbox.NewEvent;
import cymru.pythefnos.chassis.outbox.relay.OutboxRelay;
import cymru.pythefnos.chassis.support.TestStore;
import cymru.pythefnos.servers.broker.Broker;
import cymru.pythefnos.testing.broker.SpringKafka;
import cymru.pythefnos.testing.stores.TestDatabases;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.ConfigurableApplicationContext;

/** Two services and a real broker: what one tells reaches the other once, in order, or becomes a dead letter. */
@ParameterizedClass
@MethodSource("cymru.pythefnos.chassis.support.TestStore#all")
class EventsIT {
    private static final Duration LONG = Duration.ofSeconds(40);
    private static final Map<String, Stage> STAGES = new HashMap<>();

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit's
    private static Path folder;

    private final Stage stage;

    EventsIT(TestStore store) {
        stage = STAGES.computeIfAbsent(store.name(), name -> start(store));
    }

    /** What runs for all tests on one store. */
    private record Stage(Broker broker, ConfigurableApplicationContext teller, ConfigurableApplicationContext taker) {}

    private static Stage start(TestStore store) {
        Broker broker = Broker.open(folder.resolve(store.name()), 0);
        return new Stage(broker, service(store, broker, "meeting"), service(store, broker, "representative"));
    }

    @AfterAll
    static void stop() {
        STAGES.values().forEach(s -> {
            s.taker.close();
            s.teller.close();
            s.broker.close();
        });
    }

    @BeforeEach
    void cleared() {
        letters().all().forEach(l -> letters().remove(l.id()));
        handler().obey();
    }

    private static ConfigurableApplicationContext service(TestStore store, Broker broker, String name) {
        return new SpringApplicationBuilder(CountingService.class)
                .web(WebApplicationType.NONE)
                .properties(SpringKafka.settings(broker).toArray(String[]::new))
                .properties(
                        "spring.config.name=none",
                        "pythefnos.service=" + name,
                        "pythefnos.events.consume=" + (name.equals("representative") ? "meeting" : ""),
                        "pythefnos.events.first-retry=50ms",
                        "pythefnos.events.retry-for=300ms",
                        "spring.mongodb.uri=" + store.uri(TestDatabases.freshName()))
                .run();
    }

    private record Count(int count) {}

    private AggregateStore<Count> counts() {
        return stage.teller.getBean(AggregateStores.class).of("counts", Count.class);
    }

    private CountingService.Handler handler() {
        return stage.taker.getBean(CountingService.Handler.class);
    }

    private DeadLetters letters() {
        return stage.taker.getBean(DeadLetters.class);
    }

    private Resolving resolving() {
        return stage.taker.getBean(Resolving.class);
    }

    private Status health(String name) {
        return Objects.requireNonNull(stage.taker
                        .getBean(name + "HealthIndicator", HealthIndicator.class)
                        .health())
                .getStatus();
    }

    private void tell(String id, int from, int to) {
        for (int i = from; i <= to; i++) {
            Changes changes = Changes.of(new NewEvent(CountingService.TYPE, new CountingService.Counted(i)));
            if (i == 1) {
                counts().insert(id, new Count(i), changes);
            } else {
                counts().update(id, i - 1, new Count(i), changes);
            }
        }
    }

    @Test
    void whatOneTellsReachesTheOtherInOrder() {
        String id = UUID.randomUUID().toString();
        tell(id, 1, 20);
        await().atMost(LONG).until(() -> handler().counted(id).size() == 20);
        assertThat(handler().counted(id))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 20).boxed().toList());
    }

    @Test
    void theRecordIsACloudEventInBinaryMode() {
        String id = UUID.randomUUID().toString();
        tell(id, 1, 1);
        ConsumerRecord<String, byte[]> record = onTopic("pythefnos.meeting", id);
        assertThat(record.key()).isEqualTo(id);
        assertThat(new String(record.value(), StandardCharsets.UTF_8)).isEqualTo("{\"to\":1}");
        assertThat(header(record, "ce_specversion")).isEqualTo("1.0");
        assertThat(header(record, "ce_type")).isEqualTo(CountingService.TYPE);
        assertThat(header(record, "ce_source")).isEqualTo("/pythefnos/meeting");
        assertThat(header(record, "ce_subject")).isEqualTo(id);
        assertThat(header(record, "ce_sequence")).isEqualTo("1");
        assertThat(header(record, "content-type")).isEqualTo("application/json");
    }

    @Test
    void whatNoRetryHandlesBecomesADeadLetterAndAReplayGoesOn() {
        String id = UUID.randomUUID().toString();
        handler().refuse(id, 2);
        tell(id, 1, 3);
        await().atMost(LONG).until(() -> letters().count() == 1);
        DeadLetter letter = letters().all().getFirst();
        assertThat(letter.subject()).isEqualTo(id);
        assertThat(letter.sequence()).isEqualTo(2);
        assertThat(letter.failure()).isEqualTo(IllegalStateException.class.getName());
        assertThat(health("deadLetters")).isEqualTo(Status.DOWN);
        assertThat(handler().attempts(id, 2)).as("retried").isGreaterThan(2);
        assertThat(handler().counted(id)).containsExactly(1);

        ConsumerRecord<String, byte[]> dead = onTopic("pythefnos.meeting.dead-letter", id);
        assertThat(header(dead, "ce_sequence")).isEqualTo("2");
        assertThat(headers(dead)).doesNotContain(CountingService.SECRET);

        assertThat(resolving().replay(letter.id())).isInstanceOf(Resolving.Result.FailedAgain.class);
        assertThat(letters().count()).isEqualTo(1);
        handler().obey();
        assertThat(resolving().replay(letter.id())).isEqualTo(new Resolving.Result.Resolved());
        await().atMost(LONG).until(() -> distinct(id).equals(List.of(1, 2, 3)));
        assertThat(letters().count()).isZero();
        assertThat(health("deadLetters")).isEqualTo(Status.UP);
        assertThat(resolving().replay(letter.id())).isEqualTo(new Resolving.Result.NoSuchLetter());
    }

    /** Where two take over from each other, a handler may see an event twice. */
    private List<Integer> distinct(String id) {
        return handler().counted(id).stream().distinct().toList();
    }

    @Test
    void aDismissedEventIsPassedOverAndThatIsOnRecord() {
        String id = UUID.randomUUID().toString();
        handler().refuse(id, 1);
        tell(id, 1, 2);
        await().atMost(LONG).until(() -> letters().count() == 1);
        String letter = letters().all().getFirst().id();
        resolving().dismiss(letter, "sent by mistake");
        await().atMost(LONG).until(() -> distinct(id).equals(List.of(2)));
        List<AuditRecord> lines = stage.taker.getBean(AuditTrail.class).about(letter, null, 2);
        assertThat(lines).extracting(AuditRecord::action).containsExactly("dead-letter-dismissed");
        assertThat(lines).extracting(AuditRecord::reason).containsExactly("sent by mistake");
    }

    @Test
    void whatIsNoEventBecomesADeadLetterAtOnceAndStopsNothing() {
        try (KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
                Map.copyOf(stage.broker.clientSettings()), new StringSerializer(), new ByteArraySerializer())) {
            for (int partition = 0; partition < 3; partition++) {
                producer.send(new ProducerRecord<>("pythefnos.meeting", partition, "k", new byte[] {0, 1, 2}));
            }
        }
        String id = UUID.randomUUID().toString();
        tell(id, 1, 1);
        await().atMost(LONG).until(() -> handler().counted(id).equals(List.of(1)));
        await().atMost(LONG).until(() -> letters().count() == 3);
        DeadLetter letter = letters().all().getFirst();
        assertThat(letter.subject()).isNull();
        assertThat(resolving().replay(letter.id())).isEqualTo(new Resolving.Result.Unreadable());
        assertThat(resolving().dismiss(letter.id(), "noise")).isEqualTo(new Resolving.Result.Resolved());
        assertThat(letters().count()).isEqualTo(2);
    }

    @Test
    void aRecordThatCameTwiceHasOneEffect() {
        String id = UUID.randomUUID().toString();
        tell(id, 1, 1);
        ConsumerRecord<String, byte[]> record = onTopic("pythefnos.meeting", id);
        try (KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
                Map.copyOf(stage.broker.clientSettings()), new StringSerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(
                    record.topic(), record.partition(), record.key(), record.value(), record.headers()));
        }
        tell(id, 2, 2);
        await().atMost(LONG).until(() -> handler().counted(id).size() >= 2);
        assertThat(handler().counted(id)).containsExactly(1, 2);
    }

    @Test
    void theOutboxIsHealthyWhenItIsEmpty() {
        await().atMost(LONG)
                .until(() -> stage.teller.getBean(OutboxRelay.class).oldest().isEmpty());
        assertThat(health("outbox")).isEqualTo(Status.UP);
        assertThat(health("inbox")).isEqualTo(Status.UP);
        assertThat(health("timers")).isEqualTo(Status.UP);
    }

    private ConsumerRecord<String, byte[]> onTopic(String topic, String key) {
        Map<String, Object> settings = new HashMap<>(stage.broker.clientSettings());
        settings.put("group.id", "test-" + UUID.randomUUID());
        settings.put("auto.offset.reset", "earliest");
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(List.of(topic));
            return await().atMost(LONG).until(() -> first(consumer, key), r -> r.key() != null);
        }
    }

    private static ConsumerRecord<String, byte[]> first(KafkaConsumer<String, byte[]> consumer, String key) {
        for (ConsumerRecord<String, byte[]> r : consumer.poll(Duration.ofMillis(500))) {
            if (key.equals(r.key())) {
                return r;
            }
        }
        return new ConsumerRecord<>("none", 0, 0, null, new byte[0]);
    }

    private static String header(ConsumerRecord<?, ?> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    private static String headers(ConsumerRecord<?, ?> record) {
        StringBuilder all = new StringBuilder();
        record.headers().forEach(h -> all.append(new String(h.value(), StandardCharsets.UTF_8)));
        return all.toString();
    }
}
