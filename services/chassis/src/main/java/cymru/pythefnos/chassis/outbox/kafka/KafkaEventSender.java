package cymru.pythefnos.chassis.outbox.kafka;

import cymru.pythefnos.chassis.outbox.EventSender;
import cymru.pythefnos.chassis.outbox.OutgoingEvent;
import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;

/** CloudEvents 1.0 in binary mode on the service's own topic, keyed by the aggregate's id. */
public final class KafkaEventSender implements EventSender {
    /** The CloudEvents extension with the event's place among those of its subject. */
    public static final String SEQUENCE = "sequence";

    private final Producer<String, CloudEvent> producer;
    private final String topic;
    private final URI source;

    /** @param service such as {@code meeting}, for the topic {@code pythefnos.meeting} */
    public KafkaEventSender(Producer<String, CloudEvent> producer, String service) {
        this.producer = producer;
        this.topic = "pythefnos." + service;
        this.source = URI.create("/pythefnos/" + service);
    }

    @Override
    public void send(OutgoingEvent event) throws InterruptedException, ExecutionException {
        begin(event).get();
    }

    @Override
    public Future<?> begin(OutgoingEvent event) {
        try {
            return producer.send(new ProducerRecord<>(topic, event.subject(), cloudEvent(event)));
        } catch (KafkaException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private CloudEvent cloudEvent(OutgoingEvent event) {
        return CloudEventBuilder.v1()
                .withId(event.id())
                .withSource(source)
                .withType(event.type())
                .withSubject(event.subject())
                .withTime(event.time().atOffset(ZoneOffset.UTC))
                .withExtension(SEQUENCE, Long.toString(event.sequence()))
                .withData("application/json", event.data().getBytes(StandardCharsets.UTF_8))
                .build();
    }
}
