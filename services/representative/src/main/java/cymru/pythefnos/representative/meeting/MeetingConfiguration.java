package cymru.pythefnos.representative.meeting;

import cymru.pythefnos.chassis.mongo.DeclaredIndex;
import cymru.pythefnos.representative.meeting.mongo.MongoGroups;
import cymru.pythefnos.representative.meeting.mongo.MongoMeetings;
import cymru.pythefnos.representative.meeting.mongo.MongoPapers;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** Puts the parts together that keep what the meeting service says. */
@Configuration(proxyBeanMethods = false)
class MeetingConfiguration {

    @Bean
    KnownMeetings knownMeetings(MongoOperations mongo) {
        return new MongoMeetings(mongo);
    }

    @Bean
    KnownPapers knownPapers(MongoOperations mongo) {
        return new MongoPapers(mongo);
    }

    @Bean
    KnownGroups knownGroups(MongoOperations mongo) {
        return new MongoGroups(mongo);
    }

    @Bean
    DeclaredIndex knownMeetingsByGroup() {
        return MongoMeetings.BY_GROUP;
    }

    @Bean
    DeclaredIndex knownMeetingsByStart() {
        return MongoMeetings.BY_START;
    }

    @Bean
    DeclaredIndex knownPapersByMeeting() {
        return MongoPapers.BY_MEETING;
    }

    @Bean
    HearingOfMeetings hearingOfMeetings(
            KnownMeetings meetings, KnownPapers papers, KnownGroups groups, ObjectProvider<MeetingNews> listeners) {
        return new HearingOfMeetings(
                meetings, papers, groups, listeners.orderedStream().toList());
    }
}
