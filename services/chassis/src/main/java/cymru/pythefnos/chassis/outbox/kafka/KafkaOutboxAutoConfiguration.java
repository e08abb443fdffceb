package cymru.pythefnos.chassis.outbox.kafka;

import cymru.pythefnos.chassis.mongo.ConditionalOnStore;
import cymru.pythefnos.chassis.outbox.EventSender;
import cymru.pythefnos.chassis.outbox.OutboxAutoConfiguration;
import cymru.pythefnos.chassis.settings.BasicSettings;
import io.cloudevents.CloudEvent;
import io.cloudevents.kafka.CloudEventSerializer;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaConnectionDetails;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;

/** Sends the outbox to Kafka. */
@AutoConfiguration(after = KafkaAutoConfiguration.class, before = OutboxAutoConfiguration.class)
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

    @Bean(destroyMethod = "close")
    @ConditionalOnMissingBean(EventSender.class)
    KafkaProducer<String, CloudEvent> outboxProducer(KafkaProperties kafka, KafkaConnectionDetails connection) {
        Map<String, Object> settings = kafka.buildProducerProperties();
        settings.put(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                connection.getProducer().getBootstrapServers());
        settings.putAll(SETTINGS);
        return new KafkaProducer<>(settings, new StringSerializer(), new CloudEventSerializer());
    }

    @Bean
    @ConditionalOnMissingBean(EventSender.class)
    KafkaEventSender eventSender(KafkaProducer<String, CloudEvent> outboxProducer, BasicSettings settings) {
        return new KafkaEventSender(outboxProducer, settings.service());
    }
}
