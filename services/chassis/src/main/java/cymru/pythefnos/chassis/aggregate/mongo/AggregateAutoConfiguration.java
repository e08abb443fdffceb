package cymru.pythefnos.chassis.aggregate.mongo;

import cymru.pythefnos.chassis.mongo.ConditionalOnStore;
import cymru.pythefnos.chassis.outbox.relay.OutboxAutoConfiguration;
import cymru.pythefnos.chassis.outbox.relay.OutboxRelay;
import cymru.pythefnos.chassis.outbox.relay.OutboxSettings;
import cymru.pythefnos.chassis.security.Actor;
import cymru.pythefnos.chassis.time.ClockAutoConfiguration;
import cymru.pythefnos.chassis.time.RealTime;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoTemplate;

/** The stores of aggregates, whose outboxes are relayed. */
@AutoConfiguration(after = {OutboxAutoConfiguration.class, ClockAutoConfiguration.class})
@ConditionalOnStore
public class AggregateAutoConfiguration {

    @Bean
    AggregateStores aggregateStores(
            MongoTemplate template,
            ObjectProvider<Actor> actor,
            Clock clock,
            OutboxRelay relay,
            OutboxSettings settings) {
        Actor who = actor.getIfAvailable(() -> () -> Actor.SYSTEM);
        return new MongoAggregateStores(template, new Entries(who, clock, RealTime.CLOCK), relay, settings.cap());
    }
}
