package cymru.pythefnos.meeting.compliance;

import cymru.pythefnos.chassis.settings.Checked;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param refresh how often figures are worked out in the background, so that a report finds little left to do. Not at once:
 *     while a thousand people are being told, the same meeting is marked anew all the time
 */
@ConfigurationProperties("pythefnos.compliance")
record ComplianceSettings(@DefaultValue("10s") Duration refresh) {

    ComplianceSettings {
        Checked.positive(refresh, "pythefnos.compliance.refresh");
    }
}
