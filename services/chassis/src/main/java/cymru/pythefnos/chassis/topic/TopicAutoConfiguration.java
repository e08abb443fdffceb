package cymru.pythefnos.chassis.topic;

import cymru.pythefnos.chassis.inbox.EventSettings;
import cymru.pythefnos.chassis.mongo.ConditionalOnStore;
import cymru.pythefnos.chassis.settings.BasicSettings;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.core.KafkaAdmin;

/** The broker, and the topics that this service uses. */
@AutoConfiguration(after = KafkaAutoConfiguration.class)
@EnableConfigurationProperties({BasicSettings.class, EventSettings.class, TopicSettings.class})
@ConditionalOnStore
public class TopicAutoConfiguration {

    @Bean
    Broker broker(KafkaAdmin admin) {
        return new Broker(admin.getConfigurationProperties());
    }

    @Bean
    Topics topics(Broker broker, BasicSettings service, EventSettings events, TopicSettings settings) {
        List<String> names = Stream.concat(Stream.of(service.service()), events.consume().stream())
                .distinct()
                .map(EventSettings::topic)
                .flatMap(topic -> Stream.of(topic, EventSettings.deadLetterTopic(topic)))
                .toList();
        return new Topics(new MissingTopics(broker, names, settings));
    }
}
