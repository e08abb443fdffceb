package cymru.pythefnos.embedded.data;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.bson.Document;

/** The log of events as JSON lines: partition, key, headers and value, bytes in base 64. */
final class EventLog {
    private final Map<String, Object> broker;

    EventLog(String bootstrapServers) {
        broker = Map.of("bootstrap.servers", bootstrapServers, "isolation.level", "read_committed", "acks", "all");
    }

    long write(Path folder) throws IOException {
        Files.createDirectories(folder);
        long count = 0;
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(broker, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            for (String topic : consumer.listTopics().keySet()) {
                if (topic.startsWith("pythefnos.")) {
                    count += topic(consumer, topic, folder.resolve(topic + ".jsonl"));
                }
            }
        }
        return count;
    }

    private static long topic(KafkaConsumer<byte[], byte[]> consumer, String topic, Path file) throws IOException {
        List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                .map(p -> new TopicPartition(topic, p.partition()))
                .toList();
        long count = 0;
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (TopicPartition partition : partitions) {
                count += partition(consumer, partition, out);
            }
        }
        return count;
    }

    private static long partition(KafkaConsumer<byte[], byte[]> consumer, TopicPartition partition, BufferedWriter out)
            throws IOException {
        consumer.assign(List.of(partition));
        consumer.seekToBeginning(List.of(partition));
        long end = consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
        long count = 0;
        while (consumer.position(partition) < end) {
            for (ConsumerRecord<byte[], byte[]> event : consumer.poll(Duration.ofSeconds(1))) {
                out.write(json(event).toJson());
                out.newLine();
                count++;
            }
        }
        return count;
    }

    private static Document json(ConsumerRecord<byte[], byte[]> event) {
        List<Document> headers = new ArrayList<>();
        event.headers().forEach(h -> headers.add(new Document("key", h.key()).append("value", text(h.value()))));
        return new Document("partition", event.partition())
                .append("key", text(event.key()))
                .append("headers", headers)
                .append("value", text(event.value()));
    }

    private static String text(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    long read(Path folder) throws IOException {
        Properties settings = new Properties();
        settings.putAll(broker);
        long count = 0;
        try (Admin admin = Admin.create(settings);
                KafkaProducer<byte[], byte[]> producer =
                        new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
                Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                count += send(admin, producer, file);
            }
        }
        return count;
    }

    private static long send(Admin admin, KafkaProducer<byte[], byte[]> producer, Path file) throws IOException {
        String name = file.getFileName().toString();
        String topic = name.substring(0, name.length() - ".jsonl".length());
        List<Document> events = new ArrayList<>();
        try (BufferedReader in = Files.newBufferedReader(file)) {
            in.lines().map(Document::parse).forEach(events::add);
        }
        int partitions = 1
                + events.stream().mapToInt(e -> e.getInteger("partition")).max().orElse(2);
        admin.createTopics(List.of(new NewTopic(topic, Math.max(3, partitions), (short) 1)))
                .all()
                .toCompletionStage()
                .toCompletableFuture()
                .join();
        events.forEach(event -> producer.send(record(topic, event)));
        producer.flush();
        return events.size();
    }

    private static ProducerRecord<byte[], byte[]> record(String topic, Document event) {
        ProducerRecord<byte[], byte[]> sent =
                new ProducerRecord<>(topic, event.getInteger("partition"), bytes(event, "key"), bytes(event, "value"));
        event.getList("headers", Document.class)
                .forEach(h -> sent.headers().add(h.getString("key"), bytes(h, "value")));
        return sent;
    }

    private static byte[] bytes(Document from, String field) {
        return Base64.getDecoder().decode(from.getString(field));
    }
}
