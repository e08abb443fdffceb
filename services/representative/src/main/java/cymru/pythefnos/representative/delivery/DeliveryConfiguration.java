package cymru.pythefnos.representative.delivery;

import cymru.pythefnos.calendar.WorkingDays;
import cymru.pythefnos.chassis.problem.ProblemBundle;
import cymru.pythefnos.chassis.security.OpenPaths;
import cymru.pythefnos.chassis.timer.Timers;
import cymru.pythefnos.representative.delivery.byhand.CombinedLetter;
import cymru.pythefnos.representative.delivery.byhand.PrintQueue;
import cymru.pythefnos.representative.delivery.byhand.RecordingManualDeliveries;
import cymru.pythefnos.representative.delivery.notice.ReminderTimers;
import cymru.pythefnos.representative.delivery.notice.TimersSet;
import cymru.pythefnos.representative.delivery.papers.PaperLinks;
import cymru.pythefnos.representative.delivery.papers.RenditionTimers;
import cymru.pythefnos.representative.delivery.papers.RenditionWatches;
import cymru.pythefnos.representative.delivery.sending.Evidence;
import cymru.pythefnos.representative.delivery.sending.SendingQueue;
import cymru.pythefnos.representative.invitation.inviting.Informing;
import cymru.pythefnos.representative.meeting.KnownMeetings;
import cymru.pythefnos.representative.meeting.KnownPapers;
import cymru.pythefnos.representative.person.Representatives;
import cymru.pythefnos.representative.person.rights.PersonalData;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the use cases together over the stores, the timers and the mail. */
@Configuration(proxyBeanMethods = false)
class DeliveryConfiguration {

    @Bean
    DeliveryFeature.Ports deliveryPorts(
            Deliveries deliveries,
            SendingQueue queue,
            RenditionWatches watches,
            Timers timers,
            Evidence evidence,
            Representatives people,
            KnownMeetings meetings,
            KnownPapers papers) {
        return new DeliveryFeature.Ports(
                deliveries, queue, watches, new TimersSet(timers), evidence, people, meetings, papers);
    }

    @Bean
    DeliveryFeature deliveryFeature(DeliveryFeature.Ports ports, WorkingDays working, Clock clock) {
        return new DeliveryFeature(ports, working, clock);
    }

    @Bean
    Informing informingByDelivery(DeliveryFeature feature) {
        return feature.informing();
    }

    @Bean
    PrintQueue printQueue(DeliveryFeature feature) {
        return feature.printQueue();
    }

    @Bean
    CombinedLetter together(DeliveryFeature feature) {
        return feature.together();
    }

    @Bean
    RecordingManualDeliveries recordingManualDeliveries(DeliveryFeature feature) {
        return feature.recording();
    }

    @Bean
    PersonalData heldDeliveries(DeliveryFeature feature, PaperLinks links) {
        return feature.held(links);
    }

    @Bean
    ReminderTimers reminderTimers(DeliveryFeature feature, KnownMeetings meetings, Clock clock) {
        return new ReminderTimers(feature.reminding(), meetings, clock);
    }

    @Bean
    RenditionTimers renditionTimers(DeliveryFeature feature, RenditionWatches watches, Clock clock) {
        return new RenditionTimers(feature.watching(), watches, clock);
    }

    @Bean
    OpenPaths papersByLink() {
        return OpenPaths.of("/papers-by-link/**");
    }

    @Bean
    ProblemBundle deliveryProblems() {
        return new ProblemBundle("representative/delivery-problems");
    }
}
