package cymru.pythefnos.chassis.health;

import cymru.pythefnos.chassis.deadletter.DeadLetterAutoConfiguration;
import cymru.pythefnos.chassis.deadletter.DeadLetters;
import cymru.pythefnos.chassis.inbox.EventSettings;
import cymru.pythefnos.chassis.inbox.Inbox;
import cymru.pythefnos.chassis.mongo.ConditionalOnStore;
import cymru.pythefnos.chassis.outbox.relay.OutboxAutoConfiguration;
import cymru.pythefnos.chassis.outbox.relay.OutboxRelay;
import cymru.pythefnos.chassis.time.RealTime;
import cymru.pythefnos.chassis.timer.TimerAutoConfiguration;
import cymru.pythefnos.chassis.timer.TimerRunner;
import java.time.Duration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;

/** The indicators {@code outbox}, {@code deadLetters}, {@code inbox} and {@code timers}: whether somebody must look. */
@AutoConfiguration(
        after = {OutboxAutoConfiguration.class, DeadLetterAutoConfiguration.class, TimerAutoConfiguration.class})
@ConditionalOnStore
public class StoreHealthAutoConfiguration {
    private static final Duration LONGEST_IN_OUTBOX = Duration.ofSeconds(60);

    @Bean
    HealthIndicator outboxHealthIndicator(OutboxRelay relay) {
        return new BoundedCheck(() -> Alarms.age("oldestSeconds", relay.oldest(), LONGEST_IN_OUTBOX, RealTime.CLOCK));
    }

    @Bean
    HealthIndicator inboxHealthIndicator(Inbox inbox, EventSettings properties) {
        return new BoundedCheck(
                () -> Alarms.age("longestWaitSeconds", inbox.waitingSince(), properties.alarmAfter(), RealTime.CLOCK));
    }

    @Bean
    HealthIndicator deadLettersHealthIndicator(DeadLetters letters) {
        return new BoundedCheck(() -> Alarms.none("count", letters.count()));
    }

    @Bean
    HealthIndicator timersHealthIndicator(TimerRunner runner) {
        return new BoundedCheck(() -> Alarms.none("stuck", runner.stuck()));
    }
}
