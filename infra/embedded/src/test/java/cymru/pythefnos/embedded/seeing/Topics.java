package cymru.pythefnos.embedded.seeing;

import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Every record of every topic. @param broker what a client needs */
record Topics(Map<String, String> broker) {
    private static final Duration ONCE = Duration.ofMillis(500);

    /** Each record's topic, key, headers and value as one text, by its topic. */
    Map<String, List<String>> all() {
        Map<String, List<String>> all = new HashMap<>();
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(Map.copyOf(broker), new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.listTopics().values().stream()
                    .flatMap(List::stream)
                    .map(each -> new TopicPartition(each.topic(), each.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(each -> consumer.position(each) < ends.getOrDefault(each, 0L))) {
                consumer.poll(ONCE)
                        .forEach(record -> all.computeIfAbsent(record.topic(), topic -> new ArrayList<>())
                                .add(text(record)));
            }
        }
        return all;
    }

    private static String text(ConsumerRecord<byte[], byte[]> record) {
        StringBuilder text = new StringBuilder(record.topic()).append(' ').append(string(record.key()));
        record.headers()
                .forEach(header ->
                        text.append('\n').append(header.key()).append(": ").append(string(header.value())));
        return text.append("\n\n").append(string(record.value())).toString();
    }

    private static String string(byte[] bytes) {
        return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
    }

    /** Puts a name where it doesn't belong: into the key, a header and the value of what is no event at all. */
    void plant(String topic, String name) {
        ProducerRecord<String, byte[]> record =
                new ProducerRecord<>(topic, name, name.getBytes(StandardCharsets.UTF_8));
        record.headers().add("who", name.getBytes(StandardCharsets.UTF_8));
        send(record);
    }

    /** The same into the data of an event that no handler can take. */
    void plantEvent(String topic, String type, String name) {
        String subject = UUID.randomUUID().toString();
        send(KafkaMessageFactory.<String>createWriter(topic, subject)
                .writeBinary(CloudEventBuilder.v1()
                        .withId(UUID.randomUUID().toString())
                        .withSource(URI.create("/pythefnos/meeting"))
                        .withType(type)
                        .withSubject(subject)
                        .withTime(OffsetDateTime.now(java.time.ZoneOffset.UTC))
                        .withExtension("sequence", "1")
                        .withData(
                                "application/json",
                                "{\"meetingId\":[\"%s\"],\"start\":\"%s\"}"
                                        .formatted(name, name)
                                        .getBytes(StandardCharsets.UTF_8))
                        .build()));
    }

    private void send(ProducerRecord<String, byte[]> record) {
        try (var producer =
                new KafkaProducer<>(Map.copyOf(broker), new StringSerializer(), new ByteArraySerializer())) {
            producer.send(record);
        }
    }
}
