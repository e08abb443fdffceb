package cymru.pythefnos.chassis.inbox;

import cymru.pythefnos.chassis.settings.Checked;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param consume the services whose events this one takes
 * @param concurrency consumers per topic in one process
 * @param firstRetry after a handler failed; doubles each time
 * @param retryFor after so long the event becomes a dead letter; under a minute
 * @param alarmAfter an event that waits longer for an earlier one turns health to down
 */
@ConfigurationProperties("pythefnos.events")
public record EventSettings(
        @DefaultValue List<String> consume,
        @DefaultValue("1") int concurrency,
        @DefaultValue("500ms") Duration firstRetry,
        @DefaultValue("50s") Duration retryFor,
        @DefaultValue("5m") Duration alarmAfter) {

    public EventSettings {
        Checked.within(1, 100, concurrency, "pythefnos.events.concurrency");
        Checked.positive(firstRetry, "pythefnos.events.first-retry");
        Checked.positive(retryFor, "pythefnos.events.retry-for");
        Checked.positive(alarmAfter, "pythefnos.events.alarm-after");
    }

    public static String topic(String service) {
        return "pythefnos." + service;
    }

    public static String deadLetterTopic(String topic) {
        return topic + ".dead-letter";
    }
}
