package cymru.pythefnos.chassis.inbox.kafka;

import cymru.pythefnos.chassis.inbox.ReceivedEvent;
import cymru.pythefnos.chassis.outbox.EventJson;
import cymru.pythefnos.chassis.outbox.kafka.KafkaEventSender;
import cymru.pythefnos.chassis.trace.Traceparent;
import io.cloudevents.CloudEvent;
import io.cloudevents.CloudEventData;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/**
 * A Kafka record as an event. The consumer takes bytes and reads them here rather than in a deserializer: then nothing
 * that lies on a topic can stop the consumer, and a dead letter is the record as it came, byte for byte.
 */
final class Records {
    private Records() {}

    /** @throws UnreadableEvent if it isn't one of our events */
    static ReceivedEvent read(ConsumerRecord<String, byte[]> received) {
        try {
            return event(KafkaMessageFactory.createReader(received).toEvent());
        } catch (UnreadableEvent e) {
            throw e;
        } catch (RuntimeException e) {
            throw new UnreadableEvent(e);
        }
    }

    static Optional<ReceivedEvent> readable(ConsumerRecord<String, byte[]> received) {
        try {
            return Optional.of(read(received));
        } catch (UnreadableEvent e) {
            return Optional.empty();
        }
    }

    /** An event that had been parked, as the record it once was; its place is that of the record that freed it. */
    static ConsumerRecord<String, byte[]> write(
            ReceivedEvent event, String source, ConsumerRecord<String, byte[]> freeing) {
        CloudEventBuilder cloudEvent = CloudEventBuilder.v1()
                .withId(event.id())
                .withSource(URI.create("/pythefnos/" + source))
                .withType(event.type())
                .withSubject(event.subject())
                .withTime(event.time().atOffset(ZoneOffset.UTC))
                .withExtension(KafkaEventSender.SEQUENCE, Long.toString(event.seq()))
                .withData("application/json", EventJson.MAPPER.writeValueAsBytes(event.data()));
        if (event.trace() != null) {
            cloudEvent.withExtension(Traceparent.NAME, event.trace());
        }
        ProducerRecord<String, byte[]> written = KafkaMessageFactory.<String>createWriter(
                        freeing.topic(), event.subject())
                .writeBinary(cloudEvent.build());
        ConsumerRecord<String, byte[]> record = new ConsumerRecord<>(
                freeing.topic(), freeing.partition(), freeing.offset(), event.subject(), written.value());
        written.headers().forEach(record.headers()::add);
        return record;
    }

    private static ReceivedEvent event(CloudEvent e) {
        CloudEventData data = present(e.getData(), "data");
        OffsetDateTime time = present(e.getTime(), "time");
        return new ReceivedEvent(
                e.getId(),
                e.getType(),
                present(e.getSubject(), "subject"),
                sequence(present(e.getExtension(KafkaEventSender.SEQUENCE), KafkaEventSender.SEQUENCE)),
                Instant.from(time),
                EventJson.MAPPER.readTree(data.toBytes()),
                text(e.getExtension(Traceparent.NAME)));
    }

    private static long sequence(Object text) {
        long sequence = Long.parseLong(text.toString());
        if (sequence < 1) {
            throw new UnreadableEvent("sequence " + sequence);
        }
        return sequence;
    }

    private static @Nullable String text(@Nullable Object extension) {
        return extension == null ? null : extension.toString();
    }

    private static <T> T present(@Nullable T value, String attribute) {
        if (value == null) {
            throw new UnreadableEvent("without " + attribute);
        }
        return value;
    }
}
