package cymru.pythefnos.meeting.compliance;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param refresh how often figures are worked out in the background, so that a report finds little left to do. Not at once:
 *     while a thousand people are being told, the same meeting is marked anew all the time
 */
@ConfigurationProperties("pythefnos.compliance")
record ComplianceProperties(@DefaultValue("10s") Duration refresh) {}
