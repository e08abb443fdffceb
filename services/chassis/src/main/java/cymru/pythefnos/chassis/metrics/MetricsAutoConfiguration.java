package cymru.pythefnos.chassis.metrics;

import cymru.pythefnos.chassis.deadletter.DeadLetterAutoConfiguration;
import cymru.pythefnos.chassis.deadletter.DeadLetters;
import cymru.pythefnos.chassis.inbox.Inbox;
import cymru.pythefnos.chassis.inbox.InboxAutoConfiguration;
import cymru.pythefnos.chassis.mongo.ConditionalOnStore;
import cymru.pythefnos.chassis.outbox.relay.OutboxAutoConfiguration;
import cymru.pythefnos.chassis.outbox.relay.OutboxRelay;
import cymru.pythefnos.chassis.timer.TimerAutoConfiguration;
import cymru.pythefnos.chassis.timer.TimerRunner;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** The meters of every service; Boot's own measure HTTP, the JVM, Kafka's clients and MongoDB's. */
@AutoConfiguration(
        after = {
            OutboxAutoConfiguration.class,
            InboxAutoConfiguration.class,
            DeadLetterAutoConfiguration.class,
            TimerAutoConfiguration.class
        })
@ConditionalOnStore
public class MetricsAutoConfiguration {

    @Bean
    MeterBinder storeMeters(OutboxRelay outbox, Inbox inbox, DeadLetters letters, TimerRunner timers) {
        return new StoreMeters(outbox, inbox, letters, timers);
    }
}
