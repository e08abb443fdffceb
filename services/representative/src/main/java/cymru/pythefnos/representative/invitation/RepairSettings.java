package cymru.pythefnos.representative.invitation;

import cymru.pythefnos.chassis.settings.Checked;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Finding what should follow from meetings ahead and is not there.
 *
 * @param every how often it is looked for; also at start
 * @param enabled false: only tests look
 */
@ConfigurationProperties("pythefnos.repair")
record RepairSettings(
        @DefaultValue("5m") Duration every,
        @DefaultValue("true") boolean enabled) {
    RepairSettings {
        Checked.positive(every, "pythefnos.repair.every");
    }
}
