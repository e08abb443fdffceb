package cymru.pythefnos.chassis.inbox;

import cymru.pythefnos.chassis.mongo.ConditionalOnStore;
import cymru.pythefnos.chassis.time.RealTime;
import cymru.pythefnos.chassis.trace.Traces;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoTemplate;

/** The inbox with all handlers of the service. */
@AutoConfiguration(after = DataMongoAutoConfiguration.class)
@EnableConfigurationProperties(EventSettings.class)
@ConditionalOnStore
public class InboxAutoConfiguration {

    @Bean
    Inbox inbox(MongoTemplate template, ObjectProvider<EventHandler> handlers, Traces traces) {
        // how long an event waits is measured in the real world, even where the domain's clock is moved
        return new Inbox(template, handlers.orderedStream().toList(), RealTime.CLOCK, traces);
    }
}
