package cymru.pythefnos.chassis.idempotency;

import cymru.pythefnos.chassis.settings.Checked;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Idempotency keys.
 *
 * @param lease longer than any request takes; after a crash the next attempt waits for it
 * @param kept how long a key and its answer are remembered
 */
@ConfigurationProperties("pythefnos.idempotency")
public record IdempotencySettings(
        @DefaultValue("30s") Duration lease,
        @DefaultValue("7d") Duration kept) {

    public IdempotencySettings {
        Checked.positive(lease, "pythefnos.idempotency.lease");
        Checked.positive(kept, "pythefnos.idempotency.kept");
    }
}
