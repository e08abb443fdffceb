package cymru.pythefnos.chassis.inbox.kafka;

import cymru.pythefnos.chassis.inbox.EventSettings;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.ConsumerRecordRecoverer;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer.HeaderNames.HeadersToAdd;

/** Sends a record as it came to the dead-letter topic beside its own. */
final class DeadLetterTopic implements ConsumerRecordRecoverer, AutoCloseable {
    private final DefaultKafkaProducerFactory<String, byte[]> producers;
    private final DeadLetterPublishingRecoverer topic;

    /** @param kafka settings of a producer */
    DeadLetterTopic(Map<String, Object> kafka) {
        Map<String, Object> settings = new HashMap<>(kafka);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        this.producers = new DefaultKafkaProducerFactory<>(settings, new StringSerializer(), new ByteArraySerializer());
        this.topic = new DeadLetterPublishingRecoverer(
                new KafkaTemplate<>(producers),
                (received, failure) -> new TopicPartition(EventSettings.deadLetterTopic(received.topic()), -1));
        // a message or a stack trace may quote anything, a person's name too
        topic.excludeHeader(HeadersToAdd.EX_MSG, HeadersToAdd.EX_STACKTRACE);
    }

    @Override
    public void accept(ConsumerRecord<?, ?> received, Exception failure) {
        topic.accept(received, failure);
    }

    @Override
    public void close() {
        producers.destroy();
    }
}
