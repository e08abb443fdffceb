package cymru.pythefnos.chassis.outbox.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import cymru.pythefnos.chassis.outbox.OutgoingEvent;
import cymru.pythefnos.chassis.trace.Traces;
import cymru.pythefnos.servers.Login;
import cymru.pythefnos.servers.broker.Broker;
import io.cloudevents.CloudEvent;
import io.cloudevents.kafka.CloudEventSerializer;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sender neither hides an outage of the broker nor needs a restart after it. */
class BrokerOutageIT {
    private static final String TOPIC = "pythefnos.meeting";

    private static OutgoingEvent event(long seq) {
        return new OutgoingEvent("e" + seq, "t.v1", "a", seq, Instant.parse("2027-03-01T09:00:00Z"), "{}");
    }

    private static KafkaProducer<String, CloudEvent> producer(Broker broker) {
        Map<String, Object> settings = new HashMap<>(KafkaOutboxAutoConfiguration.SETTINGS);
        settings.putAll(broker.clientSettings());
        settings.put("max.block.ms", 1_000);
        settings.put("request.timeout.ms", 1_000);
        settings.put("delivery.timeout.ms", 2_000);
        return new KafkaProducer<>(settings, new StringSerializer(), new CloudEventSerializer());
    }

    @Test
    void anOutageIsAFailureAndAfterItTheSameSenderGoesOn(@TempDir Path folder) throws Exception {
        Login login = Login.random();
        Broker first = Broker.open(folder, 0, login);
        int port = Integer.parseInt(first.bootstrapServers().split(":")[1]);
        first.createTopics(1, TOPIC);
        try (KafkaProducer<String, CloudEvent> producer = producer(first)) {
            KafkaEventSender sender = new KafkaEventSender(() -> producer, () -> true, "meeting", Traces.NONE);
            await().atMost(Duration.ofSeconds(60)).ignoreExceptions().untilAsserted(() -> sender.send(event(1)));
            first.close();
            assertThatThrownBy(() -> sender.send(event(2))).isInstanceOf(Exception.class);
            try (Broker second = Broker.open(folder, port, login)) {
                await().atMost(Duration.ofSeconds(60)).ignoreExceptions().untilAsserted(() -> sender.send(event(2)));
                assertThat(keptBy(second)).startsWith("e1").endsWith("e2").containsOnly("e1", "e2");
            }
        }
    }

    private static List<String> keptBy(Broker broker) {
        TopicPartition all = new TopicPartition(TOPIC, 0);
        Map<String, Object> settings = Map.copyOf(broker.clientSettings());
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(all));
            consumer.seekToBeginning(List.of(all));
            return StreamSupport.stream(consumer.poll(Duration.ofSeconds(10)).spliterator(), false)
                    .map(r -> new String(
                            r.headers().lastHeader("ce_id").value(), java.nio.charset.StandardCharsets.UTF_8))
                    .toList();
        }
    }
}
