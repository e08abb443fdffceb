package cymru.pythefnos.representative.meeting;

import cymru.pythefnos.representative.meeting.mongo.MongoGroups;
import cymru.pythefnos.representative.meeting.mongo.MongoMeetings;
import cymru.pythefnos.representative.meeting.mongo.MongoPapers;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Puts the parts together that keep what the meeting service says. */
@Configuration(proxyBeanMethods = false)
@Import({MongoGroups.class, MongoMeetings.class, MongoPapers.class, HearingOfMeetings.class})
class MeetingConfiguration {}
