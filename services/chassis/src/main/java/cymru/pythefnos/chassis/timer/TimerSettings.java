package cymru.pythefnos.chassis.timer;

import cymru.pythefnos.chassis.settings.Checked;
import cymru.pythefnos.chassis.work.LeasedWork;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param poll how often to look for what is due
 * @param lease after which another process takes over what a dead one was firing
 * @param workers how many timers one process fires at once
 * @param reconcile how often to set what is missing
 * @param firstRetry after the first failure; doubles each time
 * @param longestRetry no wait between two attempts is longer
 * @param alarmAfter so many attempts in vain turn health to down
 * @param enabled false: nothing fires by itself; tests do it
 */
@ConfigurationProperties("pythefnos.timers")
public record TimerSettings(
        @DefaultValue("1s") Duration poll,
        @DefaultValue("2m") Duration lease,
        @DefaultValue("4") int workers,
        @DefaultValue("5m") Duration reconcile,
        @DefaultValue("2s") Duration firstRetry,
        @DefaultValue("5m") Duration longestRetry,
        @DefaultValue("5") int alarmAfter,
        @DefaultValue("true") boolean enabled) {

    public TimerSettings {
        Checked.positive(poll, "pythefnos.timers.poll");
        Checked.positive(lease, "pythefnos.timers.lease");
        Checked.within(1, 100, workers, "pythefnos.timers.workers");
        Checked.positive(reconcile, "pythefnos.timers.reconcile");
        Checked.positive(firstRetry, "pythefnos.timers.first-retry");
        Checked.positive(longestRetry, "pythefnos.timers.longest-retry");
        Checked.atLeast(1, alarmAfter, "pythefnos.timers.alarm-after");
    }

    LeasedWork.Settings work() {
        return new LeasedWork.Settings("timers", workers, lease, poll);
    }

    /** How long to wait after so many attempts in vain. */
    Duration retryAfter(int attempts) {
        Duration wait = firstRetry.multipliedBy(1L << Math.min(attempts - 1, 20));
        return wait.compareTo(longestRetry) < 0 ? wait : longestRetry;
    }
}
