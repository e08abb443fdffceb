package cymru.pythefnos.meeting.group;

import cymru.pythefnos.meeting.group.kafka.SeatHandlers;
import cymru.pythefnos.meeting.group.mongo.MongoGroups;
import cymru.pythefnos.meeting.group.mongo.MongoSeatLeads;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Puts groups together. */
@Configuration(proxyBeanMethods = false)
@Import({MongoGroups.class, MongoSeatLeads.class, KeepingGroups.class, SeatHandlers.class})
class GroupConfiguration {}
