package cymru.pythefnos.meeting.scheduling;

import cymru.pythefnos.meeting.scheduling.change.Agendas;
import cymru.pythefnos.meeting.scheduling.change.CancellingMeetings;
import cymru.pythefnos.meeting.scheduling.change.MovingMeetings;
import cymru.pythefnos.meeting.scheduling.change.SchedulingMeetings;
import cymru.pythefnos.meeting.scheduling.mongo.MongoMeetings;
import cymru.pythefnos.meeting.scheduling.series.SchedulingSeries;
import cymru.pythefnos.meeting.scheduling.series.ical.IcalRecurrence;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Puts scheduling together. */
@Configuration(proxyBeanMethods = false)
@Import({
    MongoMeetings.class,
    JudgingTimes.class,
    SchedulingMeetings.class,
    MovingMeetings.class,
    CancellingMeetings.class,
    Agendas.class,
    IcalRecurrence.class,
    SchedulingSeries.class
})
class SchedulingConfiguration {}
