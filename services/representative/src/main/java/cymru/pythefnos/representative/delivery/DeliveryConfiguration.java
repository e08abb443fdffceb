package cymru.pythefnos.representative.delivery;

import cymru.pythefnos.chassis.problem.ProblemBundle;
import cymru.pythefnos.chassis.security.OpenPaths;
import cymru.pythefnos.chassis.work.WorkQueue;
import cymru.pythefnos.representative.delivery.byhand.CombinedLetter;
import cymru.pythefnos.representative.delivery.byhand.DeemedReceipt;
import cymru.pythefnos.representative.delivery.byhand.PrintQueue;
import cymru.pythefnos.representative.delivery.byhand.RecordingManualDeliveries;
import cymru.pythefnos.representative.delivery.mongo.MongoDeliveries;
import cymru.pythefnos.representative.delivery.mongo.MongoEvidence;
import cymru.pythefnos.representative.delivery.mongo.MongoPaperLinks;
import cymru.pythefnos.representative.delivery.mongo.MongoWatches;
import cymru.pythefnos.representative.delivery.notice.Dispatching;
import cymru.pythefnos.representative.delivery.notice.GivingNotice;
import cymru.pythefnos.representative.delivery.notice.InformingByDelivery;
import cymru.pythefnos.representative.delivery.notice.ReminderTimers;
import cymru.pythefnos.representative.delivery.notice.Reminding;
import cymru.pythefnos.representative.delivery.notice.Restoring;
import cymru.pythefnos.representative.delivery.notice.StoppingDeliveries;
import cymru.pythefnos.representative.delivery.notice.TimersSet;
import cymru.pythefnos.representative.delivery.notice.Uninviting;
import cymru.pythefnos.representative.delivery.pack.EarlierPapers;
import cymru.pythefnos.representative.delivery.papers.HandingOutPapers;
import cymru.pythefnos.representative.delivery.papers.RenditionTimers;
import cymru.pythefnos.representative.delivery.papers.WatchingRenditions;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Puts together who is owed what, and what somebody does by hand; what is written and sent is the mail's. */
@Configuration(proxyBeanMethods = false)
@Import({
    MongoDeliveries.class,
    MongoWatches.class,
    MongoEvidence.class,
    MongoPaperLinks.class,
    TimersSet.class,
    DeemedReceipt.class,
    Dispatching.class,
    StoppingDeliveries.class,
    Uninviting.class,
    GivingNotice.class,
    WatchingRenditions.class,
    HandingOutPapers.class,
    Restoring.class,
    InformingByDelivery.class,
    Reminding.class,
    ReminderTimers.class,
    RenditionTimers.class,
    CombinedLetter.class,
    EarlierPapers.class,
    PrintQueue.class,
    RecordingManualDeliveries.class,
    DeliveriesOfPerson.class
})
class DeliveryConfiguration {
    @Bean
    WorkQueue deliveryQueue(MongoTemplate mongo, Clock clock) {
        return WorkQueue.in(mongo, "deliveryQueue", clock);
    }

    @Bean
    OpenPaths papersByLink() {
        return OpenPaths.of("/papers-by-link/**", "/packs-by-link/**");
    }

    @Bean
    ProblemBundle deliveryProblems() {
        return new ProblemBundle("representative/delivery-problems");
    }
}
