package cymru.pythefnos.chassis.topic;

import cymru.pythefnos.chassis.settings.Checked;
import cymru.pythefnos.chassis.settings.StartFailure;
import cymru.pythefnos.chassis.settings.StartRefused;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the service makes the topics that are missing; one that is there is left as it is.
 *
 * @param partitions in how many parts events can be taken at the same time; the order within one aggregate stays
 * @param replication on how many brokers each event is kept; 3 on a cluster
 * @param minInSync how many of them must have an event before it counts as sent; 0: two with a replication of 3 or
 *     more, else one
 * @param retention how long an event is kept; at most 28 days, since it outlives what it tells of
 */
@ConfigurationProperties("pythefnos.topics")
public record TopicSettings(
        @DefaultValue("3") int partitions,
        @DefaultValue("1") short replication,
        @DefaultValue("0") int minInSync,
        @DefaultValue("28d") Duration retention) {
    private static final Duration LONGEST = Duration.ofDays(28);

    public TopicSettings {
        Checked.within(1, 1_000, partitions, "pythefnos.topics.partitions");
        Checked.within(1, 100, replication, "pythefnos.topics.replication");
        minInSync = minInSync == 0 ? usual(replication) : checked(minInSync, replication);
        Checked.positive(retention, "pythefnos.topics.retention");
        if (retention.compareTo(LONGEST) > 0) {
            throw StartRefused.because("retention-too-long", "pythefnos.topics.retention");
        }
    }

    private static int usual(short replication) {
        return replication >= 3 ? 2 : 1;
    }

    private static int checked(int minInSync, short replication) {
        String property = "pythefnos.topics.min-in-sync";
        if (minInSync > replication) {
            throw new StartRefused(StartFailure.ofSetting("min-in-sync-too-many", property)
                    .with("replication", Short.toString(replication)));
        }
        return (int) Checked.atLeast(1, minInSync, property);
    }
}
