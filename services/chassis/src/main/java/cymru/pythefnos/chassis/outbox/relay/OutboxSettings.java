package cymru.pythefnos.chassis.outbox.relay;

import cymru.pythefnos.chassis.settings.Checked;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param sweep how often the relay looks for entries that no nudge told of
 * @param lease how long a relay may work on one aggregate before another takes over
 * @param inFlight how many batches of one collection's aggregates one process sends at once
 * @param cap how many entries may wait in one aggregate
 */
@ConfigurationProperties("pythefnos.outbox")
public record OutboxSettings(
        @DefaultValue("1s") Duration sweep,
        @DefaultValue("30s") Duration lease,
        @DefaultValue("4") int inFlight,
        @DefaultValue("1000") int cap) {

    public OutboxSettings {
        Checked.positive(sweep, "pythefnos.outbox.sweep");
        Checked.positive(lease, "pythefnos.outbox.lease");
        Checked.within(1, 100, inFlight, "pythefnos.outbox.in-flight");
        Checked.atLeast(100, cap, "pythefnos.outbox.cap");
    }
}
