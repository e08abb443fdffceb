package cymru.pythefnos.chassis.inbox.kafka;

import cymru.pythefnos.chassis.deadletter.Burial;
import cymru.pythefnos.chassis.deadletter.DeadLetterAutoConfiguration;
import cymru.pythefnos.chassis.inbox.EventProperties;
import cymru.pythefnos.chassis.inbox.Inbox;
import cymru.pythefnos.chassis.inbox.TopicSettings;
import cymru.pythefnos.chassis.mongo.ConditionalOnStore;
import cymru.pythefnos.chassis.settings.BasicSettings;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaConnectionDetails;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaAdmin.NewTopics;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer.HeaderNames.HeadersToAdd;

/** Takes events from Kafka, and makes the topics that are missing. */
@AutoConfiguration(after = {KafkaAutoConfiguration.class, DeadLetterAutoConfiguration.class})
@EnableConfigurationProperties({BasicSettings.class, TopicSettings.class})
@ConditionalOnStore
public class KafkaInboxAutoConfiguration {

    @Bean
    NewTopics eventTopics(EventProperties properties, TopicSettings topics, BasicSettings basic) {
        return new NewTopics(Stream.concat(Stream.of(basic.service()), properties.consume().stream())
                .distinct()
                .map(EventProperties::topic)
                .flatMap(topic -> Stream.of(topic, EventProperties.deadLetterTopic(topic)))
                .map(name -> TopicBuilder.name(name)
                        .partitions(topics.partitions())
                        .replicas(topics.replication())
                        .config(TopicConfig.MIN_IN_SYNC_REPLICAS_CONFIG, String.valueOf(topics.minInSync()))
                        .config(
                                TopicConfig.RETENTION_MS_CONFIG,
                                String.valueOf(topics.retention().toMillis()))
                        .build())
                .toArray(NewTopic[]::new));
    }

    @Bean
    EventConsumers eventConsumers(
            KafkaProperties kafka,
            KafkaConnectionDetails connection,
            DeadLetterPublishingRecoverer deadLetterTopic,
            Inbox inbox,
            Burial burial,
            EventProperties properties,
            BasicSettings basic) {
        Map<String, Object> settings = kafka.buildConsumerProperties();
        settings.put(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                connection.getConsumer().getBootstrapServers());
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, basic.service());
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 30_000);
        return new EventConsumers(
                new DefaultKafkaConsumerFactory<>(settings, new StringDeserializer(), new ByteArrayDeserializer()),
                deadLetterTopic,
                inbox,
                burial,
                properties);
    }

    @Bean
    DefaultKafkaProducerFactory<String, byte[]> deadLetterProducers(
            KafkaProperties kafka, KafkaConnectionDetails connection) {
        Map<String, Object> settings = kafka.buildProducerProperties();
        settings.put(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                connection.getProducer().getBootstrapServers());
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        return new DefaultKafkaProducerFactory<>(settings, new StringSerializer(), new ByteArraySerializer());
    }

    @Bean
    DeadLetterPublishingRecoverer deadLetterTopic(DefaultKafkaProducerFactory<String, byte[]> deadLetterProducers) {
        DeadLetterPublishingRecoverer recoverer = new DeadLetterPublishingRecoverer(
                new KafkaTemplate<>(deadLetterProducers),
                (received, failure) -> new TopicPartition(EventProperties.deadLetterTopic(received.topic()), -1));
        // a message or a stack trace may quote anything, a person's name too
        recoverer.excludeHeader(HeadersToAdd.EX_MSG, HeadersToAdd.EX_STACKTRACE);
        return recoverer;
    }
}
