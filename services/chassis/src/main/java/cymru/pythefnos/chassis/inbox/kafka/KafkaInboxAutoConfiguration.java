package cymru.pythefnos.chassis.inbox.kafka;

import cymru.pythefnos.chassis.deadletter.Burial;
import cymru.pythefnos.chassis.deadletter.DeadLetterAutoConfiguration;
import cymru.pythefnos.chassis.inbox.EventSettings;
import cymru.pythefnos.chassis.inbox.Inbox;
import cymru.pythefnos.chassis.mongo.ConditionalOnStore;
import cymru.pythefnos.chassis.settings.BasicSettings;
import cymru.pythefnos.chassis.topic.TopicAutoConfiguration;
import cymru.pythefnos.chassis.topic.Topics;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.MicrometerConsumerListener;
import org.springframework.kafka.core.ProducerFactory;

/** Takes events from Kafka. */
@AutoConfiguration(
        after = {KafkaAutoConfiguration.class, TopicAutoConfiguration.class, DeadLetterAutoConfiguration.class})
@EnableConfigurationProperties(BasicSettings.class)
@ConditionalOnStore
public class KafkaInboxAutoConfiguration {

    @Bean
    EventConsumers eventConsumers(
            ConsumerFactory<?, ?> kafka,
            DeadLetterTopic deadLetterTopic,
            Inbox inbox,
            Burial burial,
            Topics topics,
            EventSettings properties,
            BasicSettings basic,
            ObjectProvider<MeterRegistry> meters) {
        Map<String, Object> settings = new HashMap<>(kafka.getConfigurationProperties());
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, basic.service());
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 30_000);
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        var consumers =
                new DefaultKafkaConsumerFactory<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
        meters.ifAvailable(registry -> consumers.addListener(new MicrometerConsumerListener<>(registry)));
        return new EventConsumers(consumers, deadLetterTopic, inbox, burial, topics, properties);
    }

    @Bean
    DeadLetterTopic deadLetterTopic(ProducerFactory<?, ?> kafka) {
        return new DeadLetterTopic(kafka.getConfigurationProperties());
    }
}
