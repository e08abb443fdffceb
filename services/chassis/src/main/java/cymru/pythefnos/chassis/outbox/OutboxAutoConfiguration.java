package cymru.pythefnos.chassis.outbox;

import cymru.pythefnos.chassis.audit.AuditAutoConfiguration;
import cymru.pythefnos.chassis.mongo.ConditionalOnStore;
import cymru.pythefnos.chassis.security.Actor;
import cymru.pythefnos.chassis.time.ClockAutoConfiguration;
import cymru.pythefnos.chassis.time.RealTime;
import cymru.pythefnos.chassis.work.Polling;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoTemplate;

/** The stores with their outboxes, and the relay. */
@AutoConfiguration(after = {AuditAutoConfiguration.class, ClockAutoConfiguration.class})
@EnableConfigurationProperties(OutboxSettings.class)
@ConditionalOnStore
public class OutboxAutoConfiguration {
    @Bean
    OutboxRelay outboxRelay(EventSender sender, AuditLines audit, OutboxSettings properties) {
        return new OutboxRelay(new Dispatch(sender, audit, properties.lease(), RealTime.CLOCK), properties.inFlight());
    }

    @Bean
    AggregateStores aggregateStores(
            MongoTemplate template,
            ObjectProvider<Actor> actor,
            Clock clock,
            OutboxRelay relay,
            OutboxSettings properties) {
        Actor who = actor.getIfAvailable(() -> () -> Actor.SYSTEM);
        return new MongoAggregateStores(template, new Entries(who, clock, RealTime.CLOCK), relay, properties.cap());
    }

    @Bean
    Polling outboxSweep(OutboxRelay relay, OutboxSettings properties) {
        return new Polling("outbox-sweep", properties.sweep(), 1, () -> {
            relay.sweep();
            return false;
        });
    }
}
