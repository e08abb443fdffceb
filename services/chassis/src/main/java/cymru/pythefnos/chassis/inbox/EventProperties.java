package cymru.pythefnos.chassis.inbox;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param consume the services whose events this one takes
 * @param concurrency consumers per topic in one process
 * @param partitions of topics that this service makes because they are missing
 * @param replication of the same; 3 on a real cluster
 * @param firstRetry after a handler failed; doubles each time
 * @param retryFor after so long the event becomes a dead letter; under a minute
 * @param alarmAfter an event that waits longer for an earlier one turns health to down
 */
@ConfigurationProperties("pythefnos.events")
public record EventProperties(
        @DefaultValue List<String> consume,
        @DefaultValue("1") int concurrency,
        @DefaultValue("3") int partitions,
        @DefaultValue("1") short replication,
        @DefaultValue("500ms") Duration firstRetry,
        @DefaultValue("50s") Duration retryFor,
        @DefaultValue("5m") Duration alarmAfter) {

    public static String topic(String service) {
        return "pythefnos." + service;
    }

    public static String deadLetterTopic(String topic) {
        return topic + ".dead-letter";
    }
}
