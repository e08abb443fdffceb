package cymru.pythefnos.chassis.outbox.kafka;

import cymru.pythefnos.chassis.mongo.ConditionalOnStore;
import cymru.pythefnos.chassis.outbox.EventSender;
import cymru.pythefnos.chassis.outbox.relay.OutboxAutoConfiguration;
import cymru.pythefnos.chassis.settings.BasicSettings;
import cymru.pythefnos.chassis.topic.TopicAutoConfiguration;
import cymru.pythefnos.chassis.topic.Topics;
import cymru.pythefnos.chassis.trace.Traces;
import io.cloudevents.CloudEvent;
import io.cloudevents.kafka.CloudEventSerializer;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.core.ProducerFactory;

/** Sends the outbox to Kafka. */
@AutoConfiguration(
        after = {KafkaAutoConfiguration.class, TopicAutoConfiguration.class},
        before = OutboxAutoConfiguration.class)
@EnableConfigurationProperties(BasicSettings.class)
@ConditionalOnStore
public class KafkaOutboxAutoConfiguration {
    /** Nothing is lost or reordered by the producer, and one send ends well within the outbox's lease. */
    static final Map<String, Object> SETTINGS = Map.of(
            ProducerConfig.ACKS_CONFIG, "all",
            ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true,
            ProducerConfig.LINGER_MS_CONFIG, 0,
            ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000,
            ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 7_000,
            ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 15_000,
            ProducerConfig.METADATA_MAX_AGE_CONFIG, 30_000);

    @Bean
    @ConditionalOnMissingBean(EventSender.class)
    KafkaEventSender eventSender(ProducerFactory<?, ?> kafka, Topics topics, BasicSettings settings, Traces traces) {
        return new KafkaEventSender(() -> producer(kafka), topics::areThere, settings.service(), traces);
    }

    private static Producer<String, CloudEvent> producer(ProducerFactory<?, ?> kafka) {
        Map<String, Object> settings = new HashMap<>(kafka.getConfigurationProperties());
        settings.putAll(SETTINGS);
        return new KafkaProducer<>(settings, new StringSerializer(), new CloudEventSerializer());
    }
}
