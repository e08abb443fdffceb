package cymru.pythefnos.representative.delivery.mongo;

import cymru.pythefnos.chassis.aggregate.mongo.AggregateStores;
import cymru.pythefnos.chassis.mongo.DeclaredIndex;
import cymru.pythefnos.chassis.mongo.DomainConverters;
import cymru.pythefnos.chassis.mongo.StringConversion;
import cymru.pythefnos.chassis.work.WorkQueue;
import cymru.pythefnos.representative.delivery.Deliveries;
import cymru.pythefnos.representative.delivery.DeliveryId;
import cymru.pythefnos.representative.delivery.papers.RenditionWatches;
import cymru.pythefnos.representative.delivery.sending.Evidence;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;

/** The stores of deliveries and of what belongs to them. */
@Configuration(proxyBeanMethods = false)
public class DeliveryStoreConfiguration {

    /** The conversion of the id, also for a template made by hand. */
    @Bean
    public static DomainConverters deliveryConversions() {
        return DomainConverters.of(StringConversion.of(DeliveryId.class, DeliveryId::value, DeliveryId::new));
    }

    @Bean
    Deliveries deliveries(AggregateStores stores, Clock clock) {
        return new MongoDeliveries(stores, clock);
    }

    @Bean
    RenditionWatches renditionWatches(AggregateStores stores) {
        return new MongoWatches(stores);
    }

    @Bean
    Evidence evidence(MongoTemplate mongo) {
        return new MongoEvidence(mongo);
    }

    @Bean
    MongoPaperLinks paperLinks(MongoTemplate mongo) {
        return new MongoPaperLinks(mongo);
    }

    @Bean
    WorkQueue deliveryQueue(MongoTemplate mongo, Clock clock) {
        return WorkQueue.in(mongo, "deliveryQueue", clock);
    }

    @Bean
    DeclaredIndex deliveriesByMeeting() {
        return MongoDeliveries.BY_MEETING;
    }

    @Bean
    DeclaredIndex deliveriesByPerson() {
        return MongoDeliveries.BY_PERSON;
    }

    @Bean
    DeclaredIndex deliveriesByPaper() {
        return MongoDeliveries.BY_PAPER;
    }

    @Bean
    DeclaredIndex deliveriesByState() {
        return MongoDeliveries.BY_STATE;
    }

    @Bean
    DeclaredIndex renditionWatchesByDeadline() {
        return MongoWatches.BY_DEADLINE;
    }

    @Bean
    DeclaredIndex paperLinksByDelivery() {
        return MongoPaperLinks.BY_DELIVERY;
    }

    @Bean
    DeclaredIndex paperLinksByEnd() {
        return MongoPaperLinks.BY_END;
    }
}
