package cymru.pythefnos.chassis.timer;

import cymru.pythefnos.chassis.mongo.ConditionalOnStore;
import cymru.pythefnos.chassis.time.ClockAutoConfiguration;
import cymru.pythefnos.chassis.trace.Traces;
import cymru.pythefnos.chassis.work.LeasedWork;
import cymru.pythefnos.chassis.work.Polling;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Timers, what fires them, and what sets those that are missing. */
@AutoConfiguration(after = {DataMongoAutoConfiguration.class, ClockAutoConfiguration.class})
@EnableConfigurationProperties(TimerSettings.class)
@ConditionalOnStore
public class TimerAutoConfiguration {

    @Bean
    MongoTimers timers(MongoTemplate template, Clock clock) {
        return new MongoTimers(template, clock);
    }

    @Bean
    TimerRunner timerRunner(
            MongoTimers timers, ObjectProvider<TimerHandler> handlers, TimerSettings settings, Clock clock) {
        return new TimerRunner(timers, handlers.orderedStream().toList(), settings, clock);
    }

    @Bean
    Reconciler reconciler(MongoTimers timers, ObjectProvider<TimerSource> sources) {
        return new Reconciler(timers, sources.orderedStream().toList());
    }

    @Bean
    @ConditionalOnBooleanProperty(name = "pythefnos.timers.enabled", matchIfMissing = true)
    LeasedWork timerWork(MongoTimers timers, TimerRunner runner, TimerSettings settings, Traces traces) {
        return new LeasedWork(timers.queue(), runner, settings.work(), traces);
    }

    @Bean
    @ConditionalOnBooleanProperty(name = "pythefnos.timers.enabled", matchIfMissing = true)
    Polling reconciling(Reconciler reconciler, TimerSettings settings) {
        return new Polling("reconciler", settings.reconcile(), () -> {
            reconciler.reconcile();
            return false;
        });
    }
}
