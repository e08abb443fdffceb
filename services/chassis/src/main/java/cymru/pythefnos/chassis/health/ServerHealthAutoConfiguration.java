package cymru.pythefnos.chassis.health;

import cymru.pythefnos.chassis.mongo.ConditionalOnStore;
import cymru.pythefnos.chassis.topic.Broker;
import cymru.pythefnos.chassis.topic.TopicAutoConfiguration;
import cymru.pythefnos.chassis.topic.Topics;
import org.bson.Document;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.mongodb.autoconfigure.health.MongoHealthContributorAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * The indicators {@code mongo}, {@code broker} and {@code topics}: what must answer before a service can be of use. With
 * them it is ready.
 */
@AutoConfiguration(
        after = {DataMongoAutoConfiguration.class, TopicAutoConfiguration.class},
        before = MongoHealthContributorAutoConfiguration.class)
@ConditionalOnStore
public class ServerHealthAutoConfiguration {

    /** In place of Boot's own, which waits for half a minute. */
    @Bean
    HealthIndicator mongoHealthIndicator(MongoTemplate template) {
        Document ping = new Document("ping", 1);
        return new BoundedCheck(() -> {
            template.executeCommand(ping);
            return Health.up().build();
        });
    }

    @Bean
    HealthIndicator brokerHealthIndicator(Broker broker) {
        return new BoundedCheck(() -> upIf(broker.answers(BoundedCheck.LONGEST)));
    }

    @Bean
    HealthIndicator topicsHealthIndicator(Topics topics) {
        return () -> upIf(topics.areThere());
    }

    private static Health upIf(boolean well) {
        return (well ? Health.up() : Health.down()).build();
    }
}
