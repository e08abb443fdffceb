package cymru.pythefnos.embedded.data;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A record of the log as a line: partition, time, key, headers and value; bytes in base 64. */
final class EventLine {
    private EventLine() {}

    static Document of(ConsumerRecord<byte[], byte[]> event) {
        List<Document> headers = new ArrayList<>();
        event.headers().forEach(h -> headers.add(new Document("key", h.key()).append("value", text(h.value()))));
        return new Document("partition", event.partition())
                .append("timestamp", event.timestamp())
                .append("key", text(event.key()))
                .append("headers", headers)
                .append("value", text(event.value()));
    }

    static int partition(Document line) {
        return line.get("partition") instanceof Integer partition && partition >= 0
                ? partition
                : JsonLines.refuse("partition");
    }

    /** Back from the line; what is no such line is refused by {@link JsonLines#refuse}. */
    static ProducerRecord<byte[], byte[]> record(String topic, Document line) {
        long timestamp = line.get("timestamp") instanceof Long time && time >= 0 ? time : JsonLines.refuse("timestamp");
        ProducerRecord<byte[], byte[]> event =
                new ProducerRecord<>(topic, partition(line), timestamp, bytes(line, "key"), bytes(line, "value"));
        List<?> headers = line.get("headers") instanceof List<?> list ? list : JsonLines.refuse("headers");
        for (Object each : headers) {
            Document header = each instanceof Document document ? document : JsonLines.refuse("header");
            String key = header.get("key") instanceof String name ? name : JsonLines.refuse("header");
            event.headers().add(key, bytes(header, "value"));
        }
        return event;
    }

    private static @Nullable String text(byte @Nullable [] bytes) {
        return bytes == null ? null : Base64.getEncoder().encodeToString(bytes);
    }

    private static byte @Nullable [] bytes(Document from, String field) {
        Object text = from.get(field);
        if (text == null) {
            return null;
        }
        try {
            return Base64.getDecoder().decode(text instanceof String base64 ? base64 : JsonLines.refuse(field));
        } catch (IllegalArgumentException e) {
            return JsonLines.refuse(field);
        }
    }
}
