package cymru.pythefnos.representative;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.pythefnos.chassis.audit.AuditAutoConfiguration;
import cymru.pythefnos.chassis.mongo.DeclaredIndex;
import cymru.pythefnos.chassis.mongo.IndexAutoConfiguration;
import cymru.pythefnos.chassis.mongo.StoreAutoConfiguration;
import cymru.pythefnos.chassis.outbox.AggregateStores;
import cymru.pythefnos.chassis.outbox.EventSender;
import cymru.pythefnos.chassis.outbox.OutboxAutoConfiguration;
import cymru.pythefnos.chassis.time.ClockAutoConfiguration;
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
import cymru.pythefnos.representative.mongo.IdConversionsConfiguration;
import cymru.pythefnos.representative.person.Representatives;
import cymru.pythefnos.representative.person.RepresentativesContract;
import cymru.pythefnos.representative.person.mongo.MongoRepresentatives;
import cymru.pythefnos.representative.seat.Seats;
import cymru.pythefnos.representative.seat.SeatsContract;
import cymru.pythefnos.representative.seat.mongo.MongoSeats;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The MongoDB adapters do what their ports promise, each query by an index. */
@SpringBootTest(classes = StoresIT.Parts.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
class StoresIT {

    private static final TestStore STORE = TestStore.open();

    @Autowired
    private MongoTemplate mongo;

    @Autowired
    private AggregateStores stores;

    @DynamicPropertySource
    static void store(DynamicPropertyRegistry properties) {
        properties.add("spring.mongodb.uri", STORE::uri);
        properties.add("spring.mongodb.database", STORE::database);
    }

    @AfterEach
    void emptyButForIndexes() {
        assertThat(STORE.scans()).as("queries without an index").isEmpty();
        mongo.getCollectionNames().forEach(collection -> mongo.remove(new Query(), collection));
        STORE.forgetScans();
    }

    @AfterAll
    static void close() {
        STORE.close();
    }

    @Nested
    class People extends RepresentativesContract {
        @Override
        protected Representatives people() {
            return new MongoRepresentatives(stores);
        }
    }

    @Nested
    class SeatsOfGroups extends SeatsContract {
        @Override
        protected Seats seats() {
            return new MongoSeats(stores);
        }
    }

    @Nested
    class Invited extends InvitationsContract {
        @Override
        protected Invitations invitations() {
            return new MongoInvitations(stores);
        }
    }

    @Nested
    class Heard extends KnownFactsContract {
        @Override
        protected KnownMeetings meetings() {
            return new MongoMeetings(mongo);
        }

        @Override
        protected KnownPapers papers() {
            return new MongoPapers(mongo);
        }

        @Override
        protected KnownGroups groups() {
            return new MongoGroups(mongo);
        }
    }

    @Configuration(proxyBeanMethods = false)
    @Import(IdConversionsConfiguration.class)
    @ImportAutoConfiguration({
        MongoAutoConfiguration.class,
        DataMongoAutoConfiguration.class,
        StoreAutoConfiguration.class,
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

        @Bean
        DeclaredIndex peopleByName() {
            return MongoRepresentatives.BY_NAME;
        }

        @Bean
        DeclaredIndex peopleByWord() {
            return MongoRepresentatives.BY_WORD;
        }

        @Bean
        DeclaredIndex seatsByGroup() {
            return MongoSeats.BY_GROUP;
        }

        @Bean
        DeclaredIndex seatsByHolder() {
            return MongoSeats.BY_HOLDER;
        }

        @Bean
        DeclaredIndex seatsByBackup() {
            return MongoSeats.BY_BACKUP;
        }

        @Bean
        DeclaredIndex invitationsByMeeting() {
            return MongoInvitations.BY_MEETING;
        }

        @Bean
        DeclaredIndex invitationsByInvitee() {
            return MongoInvitations.BY_INVITEE;
        }

        @Bean
        DeclaredIndex invitationsByAnswer() {
            return MongoInvitations.BY_ANSWER;
        }

        @Bean
        DeclaredIndex invitationsByEarlierAnswer() {
            return MongoInvitations.BY_EARLIER_ANSWER;
        }

        @Bean
        DeclaredIndex meetingsByGroup() {
            return MongoMeetings.BY_GROUP;
        }

        @Bean
        DeclaredIndex papersByMeeting() {
            return MongoPapers.BY_MEETING;
        }
    }
}
