package cymru.pythefnos.embedded.data;

import cymru.pythefnos.embedded.data.ExportFolder.Part;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** The log of events, written to and read from an export. */
final class EventLog {
    private static final String OURS = "pythefnos.";
    private static final int PARTITIONS = 3;
    private final Map<String, String> clientSettings;

    EventLog(Map<String, String> clientSettings) {
        this.clientSettings = clientSettings;
    }

    /** Writes every topic of ours, and returns the lines of each file. */
    Map<String, Long> write(Path folder) throws IOException {
        Map<String, Long> lines = new TreeMap<>();
        try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(
                Map.copyOf(clientSettings), new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            for (String topic : consumer.listTopics().keySet()) {
                if (topic.startsWith(OURS)) {
                    topic(consumer, topic, folder, lines);
                }
            }
        }
        return lines;
    }

    private static void topic(
            KafkaConsumer<byte[], byte[]> consumer, String topic, Path folder, Map<String, Long> lines)
            throws IOException {
        try (LineWriter out = new LineWriter(folder, "events/" + topic + ".jsonl")) {
            for (var partition : consumer.partitionsFor(topic)) {
                partition(consumer, new TopicPartition(topic, partition.partition()), out);
            }
            out.count(lines);
        }
    }

    private static void partition(KafkaConsumer<byte[], byte[]> consumer, TopicPartition partition, LineWriter out)
            throws IOException {
        consumer.assign(List.of(partition));
        consumer.seekToBeginning(List.of(partition));
        long end = consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
        while (consumer.position(partition) < end) {
            for (ConsumerRecord<byte[], byte[]> event : consumer.poll(Duration.ofSeconds(1))) {
                out.write(EventLine.of(event));
            }
        }
    }

    /** Makes the topics and sends every record to its place. */
    void read(List<Part> parts) {
        try (Admin admin = Admin.create(Map.copyOf(clientSettings));
                KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(
                        settings("acks", "all"), new ByteArraySerializer(), new ByteArraySerializer())) {
            parts.forEach(part -> create(admin, part));
            parts.forEach(part -> send(producer, part));
        }
    }

    private Map<String, Object> settings(String name, String value) {
        Map<String, Object> settings = new HashMap<>(clientSettings);
        settings.put(name, value);
        return settings;
    }

    private static void create(Admin admin, Part part) {
        AtomicInteger partitions = new AtomicInteger(PARTITIONS);
        JsonLines.read(part, line -> partitions.accumulateAndGet(EventLine.partition(line) + 1, Math::max));
        admin.createTopics(List.of(new NewTopic(topic(part), partitions.get(), (short) 1)))
                .all()
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    private static void send(KafkaProducer<byte[], byte[]> producer, Part part) {
        AtomicReference<Exception> failure = new AtomicReference<>();
        JsonLines.read(
                part,
                line -> producer.send(
                        EventLine.record(topic(part), line), (kept, e) -> failure.compareAndSet(null, e)));
        producer.flush();
        if (failure.get() != null) {
            throw new IllegalStateException("An event of " + part.file() + " was not taken", failure.get());
        }
    }

    private static String topic(Part part) {
        return part.belongsTo().getFirst();
    }
}
