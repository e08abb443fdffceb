package cymru.pythefnos.servers.broker;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** An ordinary producer and consumer of the topic "story", one key. */
final class Story implements AutoCloseable {

    private final Map<String, String> client;
    private final KafkaProducer<String, String> producer;

    Story(Broker broker) {
        this(broker.clientSettings());
    }

    Story(Map<String, String> client) {
        this.client = client;
        this.producer =
                new KafkaProducer<>(with(Map.of("acks", "all")), new StringSerializer(), new StringSerializer());
    }

    private Map<String, Object> with(Map<String, String> more) {
        Map<String, Object> settings = new HashMap<>(client);
        settings.putAll(more);
        return settings;
    }

    void tell(String... lines) {
        for (String line : lines) {
            try {
                producer.send(new ProducerRecord<>("story", "key", line)).get();
            } catch (Exception e) {
                throw new AssertionError(line + " was not acknowledged", e);
            }
        }
    }

    List<String> read(int count) {
        Map<String, Object> settings = with(Map.of(
                "group.id", "reader",
                "auto.offset.reset", "earliest",
                "max.poll.records", String.valueOf(count),
                "enable.auto.commit", "false"));
        List<String> lines = new ArrayList<>();
        Instant deadline = Instant.now().plusSeconds(40);
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of("story"));
            while (lines.size() < count && Instant.now().isBefore(deadline)) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> lines.add(record.value()));
                consumer.commitSync();
            }
        }
        return lines;
    }

    @Override
    public void close() {
        producer.close(Duration.ZERO);
    }
}
