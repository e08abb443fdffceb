package cymru.pythefnos.representative.delivery.bounce;

import cymru.pythefnos.chassis.work.Polling;
import cymru.pythefnos.representative.delivery.bounce.mail.ReportMailbox;
import cymru.pythefnos.representative.delivery.bounce.mail.ReportOutcomes;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Puts together what is done about mail that comes back. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BounceSettings.class)
@Import({
    MailOrHand.class,
    HoldingByRefusal.class,
    RecordingReports.class,
    ListingHeldAddresses.class,
    ReportOutcomes.class
})
class BounceConfiguration {

    @Bean
    @ConditionalOnExpression("!'${pythefnos.bounces.host:}'.isBlank()")
    ReportMailbox reportMailbox(BounceSettings settings, RecordingReports recording, ReportOutcomes outcomes) {
        return new ReportMailbox(settings, recording, outcomes::count);
    }

    @Bean
    @ConditionalOnExpression("!'${pythefnos.bounces.host:}'.isBlank()")
    Polling reportPolling(ReportMailbox mailbox, BounceSettings settings) {
        return new Polling("reports", settings.every(), mailbox::read);
    }
}
