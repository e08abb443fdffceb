package cymru.pythefnos.chassis.outbox.kafka;

import cymru.pythefnos.chassis.outbox.EventSender;
import cymru.pythefnos.chassis.outbox.OutgoingEvent;
import cymru.pythefnos.chassis.trace.Step;
import cymru.pythefnos.chassis.trace.Traceparent;
import cymru.pythefnos.chassis.trace.Traces;
import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;

/** CloudEvents 1.0 in binary mode on the service's own topic, keyed by the aggregate's id. */
public final class KafkaEventSender implements EventSender, AutoCloseable {
    /** The CloudEvents extension with the event's place among those of its subject. */
    public static final String SEQUENCE = "sequence";

    private static final Duration FAREWELL = Duration.ofSeconds(5);

    private final Supplier<Producer<String, CloudEvent>> producers;
    private final BooleanSupplier topicsAreThere;
    private final String topic;
    private final URI source;
    private final Traces traces;
    private @Nullable Producer<String, CloudEvent> producer;

    /**
     * @param producers asked once there is something to send, and again if that fails
     * @param topicsAreThere before that nothing is sent, lest the broker make a topic by itself
     * @param service such as {@code meeting}, for the topic {@code pythefnos.meeting}
     */
    public KafkaEventSender(
            Supplier<Producer<String, CloudEvent>> producers,
            BooleanSupplier topicsAreThere,
            String service,
            Traces traces) {
        this.producers = producers;
        this.topicsAreThere = topicsAreThere;
        this.topic = "pythefnos." + service;
        this.source = URI.create("/pythefnos/" + service);
        this.traces = traces;
    }

    @Override
    public void send(OutgoingEvent event) throws InterruptedException, ExecutionException {
        begin(event).get();
    }

    @Override
    public Future<?> begin(OutgoingEvent event) {
        if (!topicsAreThere.getAsBoolean()) {
            return CompletableFuture.failedFuture(new IllegalStateException("The topics are not there yet"));
        }
        Step step = traces.sending(event.trace(), event.type());
        try {
            CloudEvent sent =
                    cloudEvent(event, step.about("event.id", event.id()).traceparent());
            return producer()
                    .send(new ProducerRecord<>(topic, event.subject(), sent), (place, failure) -> end(step, failure));
        } catch (KafkaException e) {
            end(step, e);
            return CompletableFuture.failedFuture(e);
        }
    }

    private static void end(Step step, @Nullable Exception failure) {
        if (failure != null) {
            step.failed(failure);
        }
        step.close();
    }

    private synchronized Producer<String, CloudEvent> producer() {
        if (producer == null) {
            producer = producers.get();
        }
        return producer;
    }

    private CloudEvent cloudEvent(OutgoingEvent event, @Nullable String trace) {
        CloudEventBuilder built = CloudEventBuilder.v1()
                .withId(event.id())
                .withSource(source)
                .withType(event.type())
                .withSubject(event.subject())
                .withTime(event.time().atOffset(ZoneOffset.UTC))
                .withExtension(SEQUENCE, Long.toString(event.sequence()))
                .withData("application/json", event.data().getBytes(StandardCharsets.UTF_8));
        return (trace == null ? built : built.withExtension(Traceparent.NAME, trace)).build();
    }

    /** What is on its way may still arrive; what doesn't is in its outbox, and sent by the next start. */
    @Override
    public synchronized void close() {
        if (producer != null) {
            producer.close(FAREWELL);
        }
    }
}
