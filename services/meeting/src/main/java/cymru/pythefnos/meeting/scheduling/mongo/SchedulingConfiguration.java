package cymru.pythefnos.meeting.scheduling.mongo;

import cymru.pythefnos.chassis.id.UuidV7;
import cymru.pythefnos.chassis.mongo.DeclaredIndex;
import cymru.pythefnos.chassis.mongo.DomainConverters;
import cymru.pythefnos.chassis.mongo.StringConversion;
import cymru.pythefnos.chassis.outbox.AggregateStores;
import cymru.pythefnos.meeting.calendar.BankHolidays;
import cymru.pythefnos.meeting.group.Groups;
import cymru.pythefnos.meeting.group.SeatLeads;
import cymru.pythefnos.meeting.scheduling.Agendas;
import cymru.pythefnos.meeting.scheduling.CancellingMeetings;
import cymru.pythefnos.meeting.scheduling.JudgingTimes;
import cymru.pythefnos.meeting.scheduling.MeetingId;
import cymru.pythefnos.meeting.scheduling.Meetings;
import cymru.pythefnos.meeting.scheduling.MovingMeetings;
import cymru.pythefnos.meeting.scheduling.SchedulingMeetings;
import cymru.pythefnos.meeting.scheduling.SchedulingSeries;
import cymru.pythefnos.meeting.scheduling.ical.IcalRecurrence;
import cymru.pythefnos.meeting.scheduling.kafka.MeetingEvents;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SchedulingConfiguration {

    @Bean
    static DomainConverters meetingConverters() {
        return DomainConverters.of(StringConversion.of(MeetingId.class, MeetingId::value, MeetingId::new));
    }

    @Bean
    DeclaredIndex meetingsOfGroup() {
        return DeclaredIndex.of(MongoMeetings.COLLECTION, SelectionQuery.GROUP, SelectionQuery.START, "_id");
    }

    @Bean
    DeclaredIndex meetingsByStart() {
        return DeclaredIndex.of(MongoMeetings.COLLECTION, SelectionQuery.START, "_id");
    }

    @Bean
    Meetings meetings(AggregateStores stores) {
        return new MongoMeetings(stores, MeetingEvents::toContract);
    }

    @Bean
    JudgingTimes judgingTimes(BankHolidays holidays) {
        return new JudgingTimes(holidays);
    }

    @Bean
    SchedulingMeetings schedulingMeetings(Groups groups, SeatLeads seats, Meetings meetings, JudgingTimes judging) {
        return new SchedulingMeetings(groups, seats, meetings, judging);
    }

    @Bean
    MovingMeetings movingMeetings(Groups groups, SeatLeads seats, Meetings meetings, JudgingTimes judging) {
        return new MovingMeetings(groups, seats, meetings, judging);
    }

    @Bean
    CancellingMeetings cancellingMeetings(Meetings meetings) {
        return new CancellingMeetings(meetings);
    }

    @Bean
    Agendas agendas(Meetings meetings) {
        return new Agendas(meetings);
    }

    @Bean
    SchedulingSeries schedulingSeries(Groups groups, SeatLeads seats, Meetings meetings, BankHolidays holidays) {
        return new SchedulingSeries(
                groups,
                seats,
                meetings,
                holidays,
                new IcalRecurrence(),
                (series, date) -> new MeetingId(UuidV7.derived(series, date.toString())));
    }
}
