package cymru.pythefnos.chassis.outbox.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.pythefnos.chassis.outbox.OutgoingEvent;
import cymru.pythefnos.chassis.trace.Traces;
import io.cloudevents.CloudEvent;
import io.cloudevents.kafka.CloudEventSerializer;
import java.time.Instant;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

class KafkaEventSenderTest {
    private static final OutgoingEvent EVENT =
            new OutgoingEvent("e1", "t.v1", "a", 1, Instant.parse("2027-03-01T09:00:00Z"), "{}");

    private final MockProducer<String, CloudEvent> producer =
            new MockProducer<>(true, null, new StringSerializer(), new CloudEventSerializer());
    private final AtomicBoolean there = new AtomicBoolean();
    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void beforeTheTopicsAreThereTheBrokerHearsNothing() {
        KafkaEventSender sender = sender();
        assertThat(sender.begin(EVENT).state()).isEqualTo(Future.State.FAILED);
        assertThat(asked).hasValue(0);
        there.set(true);
        assertThat(sender.begin(EVENT).state()).isEqualTo(Future.State.SUCCESS);
        assertThat(producer.history()).hasSize(1);
    }

    @Test
    void aBrokerThatHasNoAddressYetIsAskedForAgain() {
        there.set(true);
        KafkaEventSender sender = new KafkaEventSender(
                () -> {
                    if (asked.incrementAndGet() == 1) {
                        throw new KafkaException("No resolvable bootstrap urls given");
                    }
                    return producer;
                },
                there::get,
                "meeting",
                Traces.NONE);
        assertThat(sender.begin(EVENT).state()).isEqualTo(Future.State.FAILED);
        assertThat(sender.begin(EVENT).state()).isEqualTo(Future.State.SUCCESS);
        sender.close();
        assertThat(producer.closed()).isTrue();
    }

    @Test
    void whatNobodyFollowsHasNoFurtherHeader() {
        there.set(true);
        sender().begin(EVENT);
        assertThat(producer.history().getFirst().value().getExtensionNames()).containsExactly("sequence");
    }

    private KafkaEventSender sender() {
        return new KafkaEventSender(
                () -> {
                    asked.incrementAndGet();
                    return producer;
                },
                there::get,
                "meeting",
                Traces.NONE);
    }
}
