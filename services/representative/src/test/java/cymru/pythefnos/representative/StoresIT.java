package cymru.pythefnos.representative;

import cymru.pythefnos.chassis.aggregate.mongo.AggregateAutoConfiguration;
import cymru.pythefnos.chassis.aggregate.mongo.AggregateStores;
import cymru.pythefnos.chassis.audit.AuditAutoConfiguration;
import cymru.pythefnos.chassis.mongo.IndexAutoConfiguration;
import cymru.pythefnos.chassis.mongo.StoreAutoConfiguration;
import cymru.pythefnos.chassis.outbox.EventSender;
import cymru.pythefnos.chassis.outbox.relay.OutboxAutoConfiguration;
import cymru.pythefnos.chassis.time.ClockAutoConfiguration;
import cymru.pythefnos.representative.delivery.Deliveries;
import cymru.pythefnos.representative.delivery.DeliveriesContract;
import cymru.pythefnos.representative.delivery.mongo.MongoDeliveries;
import cymru.pythefnos.representative.delivery.mongo.MongoWatches;
import cymru.pythefnos.representative.delivery.papers.RenditionWatches;
import cymru.pythefnos.representative.delivery.papers.RenditionWatchesContract;
import cymru.pythefnos.representative.delivery.unreadable.UnreadablePapers;
import cymru.pythefnos.representative.delivery.unreadable.UnreadablePapersContract;
import cymru.pythefnos.representative.delivery.unreadable.mongo.MongoUnreadablePapers;
import cymru.pythefnos.representative.invitation.Invitations;
import cymru.pythefnos.representative.invitation.InvitationsContract;
import cymru.pythefnos.representative.invitation.mongo.MongoInvitations;
import cymru.pythefnos.representative.meeting.KnownFactsContract;
import cymru.pythefnos.representative.meeting.KnownGroups;
import cymru.pythefnos.representative.meeting.KnownMeetings;
import cymru.pythefnos.representative.meeting.KnownPapers;
import cymru.pythefnos.representative.meeting.mongo.MongoGroups;
import cymru.pythefnos.representative.meeting.mongo.MongoMeetings;
import cymru.pythefnos.representative.meeting.mongo.MongoPapers;
import cymru.pythefnos.representative.person.Representatives;
import cymru.pythefnos.representative.person.RepresentativesContract;
import cymru.pythefnos.representative.person.mongo.MongoRepresentatives;
import cymru.pythefnos.representative.seat.Seats;
import cymru.pythefnos.representative.seat.SeatsContract;
import cymru.pythefnos.representative.seat.mongo.MongoSeats;
import cymru.pythefnos.testing.stores.NoScans;
import cymru.pythefnos.testing.stores.QueryLog;
import cymru.pythefnos.testing.stores.Store;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;

/** The MongoDB adapters do what their ports promise, on every store that can be had, each query by an index. */
@ParameterizedClass
@MethodSource("cymru.pythefnos.testing.stores.Stores#all")
class StoresIT {

    private static final Map<Store, Opened> OPEN = new ConcurrentHashMap<>();

    private final Store store;
    private final Opened opened;

    StoresIT(Store store) {
        this.store = store;
        this.opened = OPEN.computeIfAbsent(store, Opened::on);
    }

    @AfterEach
    void emptyButForIndexes() {
        NoScans.assertNone(store, opened.log());
        mongo().getCollectionNames().forEach(collection -> mongo().remove(new Query(), collection));
    }

    @AfterAll
    static void close() {
        OPEN.values().forEach(opened -> opened.context().close());
        OPEN.clear();
    }

    private MongoTemplate mongo() {
        return opened.context().getBean(MongoTemplate.class);
    }

    private AggregateStores stores() {
        return opened.context().getBean(AggregateStores.class);
    }

    /** The parts that the adapters need, put together on one store. */
    private record Opened(ConfigurableApplicationContext context, QueryLog log) {

        static Opened on(Store store) {
            var log = new QueryLog(store);
            var context = new SpringApplicationBuilder(Parts.class)
                    .web(WebApplicationType.NONE)
                    .bannerMode(Banner.Mode.OFF)
                    .initializers(beans -> ((GenericApplicationContext) beans)
                            .registerBean(
                                    MongoClientSettingsBuilderCustomizer.class,
                                    () -> settings -> settings.addCommandListener(log)))
                    .run("--spring.config.name=none", "--spring.mongodb.uri=" + store.uri());
            return new Opened(context, log);
        }
    }

    @Nested
    class People implements RepresentativesContract {
        @Override
        public Representatives aggregates() {
            return new MongoRepresentatives(stores());
        }
    }

    @Nested
    class SeatsOfGroups implements SeatsContract {
        @Override
        public Seats aggregates() {
            return new MongoSeats(stores());
        }
    }

    @Nested
    class Invited extends InvitationsContract {
        @Override
        protected Invitations invitations() {
            return new MongoInvitations(stores());
        }
    }

    @Nested
    class Delivered extends DeliveriesContract {
        @Override
        protected Deliveries deliveries() {
            return opened.context().getBean(Deliveries.class);
        }
    }

    @Nested
    class Watched extends RenditionWatchesContract {
        @Override
        protected RenditionWatches watches() {
            return opened.context().getBean(RenditionWatches.class);
        }
    }

    @Nested
    class Unreadable implements UnreadablePapersContract {
        @Override
        public UnreadablePapers aggregates() {
            return new MongoUnreadablePapers(stores());
        }
    }

    @Nested
    class Heard extends KnownFactsContract {
        @Override
        protected KnownMeetings meetings() {
            return new MongoMeetings(mongo());
        }

        @Override
        protected KnownPapers papers() {
            return new MongoPapers(mongo());
        }

        @Override
        protected KnownGroups groups() {
            return new MongoGroups(mongo());
        }
    }

    @Configuration(proxyBeanMethods = false)
    @Import({
        RepresentativeConfiguration.class,
        MongoDeliveries.class,
        MongoWatches.class,
        MongoUnreadablePapers.class,
        MongoRepresentatives.class,
        MongoSeats.class,
        MongoInvitations.class,
        MongoMeetings.class,
        MongoPapers.class
    })
    @ImportAutoConfiguration({
        MongoAutoConfiguration.class,
        DataMongoAutoConfiguration.class,
        StoreAutoConfiguration.class,
        AggregateAutoConfiguration.class,
        IndexAutoConfiguration.class,
        AuditAutoConfiguration.class,
        ClockAutoConfiguration.class,
        OutboxAutoConfiguration.class
    })
    static class Parts {

        @Bean
        EventSender nowhere() {
            return event -> {};
        }
    }
}
