package cymru.pythefnos.meeting.scheduling.web;

import cymru.pythefnos.chassis.aggregate.Versioned;
import cymru.pythefnos.chassis.http.Answers;
import cymru.pythefnos.chassis.http.NewId;
import cymru.pythefnos.chassis.openapi.Described;
import cymru.pythefnos.chassis.security.roles.OfficersOnly;
import cymru.pythefnos.meeting.api.group.GroupId;
import cymru.pythefnos.meeting.api.meeting.MeetingAnswer;
import cymru.pythefnos.meeting.api.meeting.MeetingId;
import cymru.pythefnos.meeting.api.meeting.MeetingRequest;
import cymru.pythefnos.meeting.api.meeting.SchedulingApi;
import cymru.pythefnos.meeting.api.meeting.SeriesAnswer;
import cymru.pythefnos.meeting.api.meeting.SeriesRequest;
import cymru.pythefnos.meeting.api.meeting.TimingAnswer;
import cymru.pythefnos.meeting.api.meeting.WrittenTime;
import cymru.pythefnos.meeting.scheduling.Meeting;
import cymru.pythefnos.meeting.scheduling.change.ScheduleMeeting;
import cymru.pythefnos.meeting.scheduling.change.SchedulingMeetings;
import cymru.pythefnos.meeting.scheduling.series.ScheduleSeries;
import cymru.pythefnos.meeting.scheduling.series.SchedulingSeries;
import java.time.Clock;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Schedules meetings of a group, one or a year of them, and says beforehand what one would come to. */
@RestController
@OfficersOnly
class SchedulingController implements SchedulingApi {
    private final SchedulingMeetings scheduling;
    private final SchedulingSeries series;
    private final Clock clock;
    private final MeetingJson json = new MeetingJson(new WarningWords());

    SchedulingController(SchedulingMeetings scheduling, SchedulingSeries series, Clock clock) {
        this.scheduling = scheduling;
        this.series = series;
        this.clock = clock;
    }

    @Override
    public ResponseEntity<MeetingAnswer> schedule(GroupId group, MeetingRequest request, NewId id) {
        ScheduleMeeting wanted = new ScheduleMeeting(
                id.as(MeetingId::new),
                group,
                WrittenTime.of(request.start()),
                WrittenTime.of(request.end()),
                MeetingJson.details(request),
                request.shortNotice());
        Versioned<Meeting> meeting = RefusalProblems.orThrow(scheduling.schedule(wanted, clock.instant()));
        return Answers.created("/meetings/" + id.value(), meeting.version(), json.answer(meeting));
    }

    @Override
    @Described(
            requires = {"start", "end"},
            refuses = 422)
    public TimingAnswer foresee(GroupId group, String start, String end) {
        WrittenTime from = Selections.time("start", start);
        WrittenTime to = Selections.time("end", end);
        return json.answer(RefusalProblems.orThrow(scheduling.foresee(group, from, to, clock.instant())));
    }

    @Override
    public ResponseEntity<SeriesAnswer> scheduleSeries(GroupId group, SeriesRequest request, NewId id) {
        ScheduleSeries wanted = new ScheduleSeries(
                id.value(),
                group,
                request.rrule(),
                request.from(),
                request.time(),
                request.length(),
                MeetingJson.details(request));
        return ResponseEntity.status(HttpStatus.CREATED)
                .body(json.answer(RefusalProblems.orThrow(series.schedule(wanted, clock.instant()))));
    }
}
