package cymru.pythefnos.chassis.outbox.relay;

import cymru.pythefnos.chassis.audit.AuditAutoConfiguration;
import cymru.pythefnos.chassis.mongo.ConditionalOnStore;
import cymru.pythefnos.chassis.outbox.AuditLines;
import cymru.pythefnos.chassis.outbox.EventSender;
import cymru.pythefnos.chassis.time.RealTime;
import cymru.pythefnos.chassis.work.Polling;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** The relay of the outboxes. */
@AutoConfiguration(after = AuditAutoConfiguration.class)
@EnableConfigurationProperties(OutboxSettings.class)
@ConditionalOnStore
public class OutboxAutoConfiguration {
    @Bean
    OutboxRelay outboxRelay(EventSender sender, AuditLines audit, OutboxSettings settings) {
        return new OutboxRelay(new Dispatch(sender, audit, settings.lease(), RealTime.CLOCK), settings.inFlight());
    }

    @Bean
    Polling outboxSweep(OutboxRelay relay, OutboxSettings settings) {
        return new Polling("outbox-sweep", settings.sweep(), () -> {
            relay.sweep();
            return false;
        });
    }
}
