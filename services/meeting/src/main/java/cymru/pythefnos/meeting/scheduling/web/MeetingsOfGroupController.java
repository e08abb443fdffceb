package cymru.pythefnos.meeting.scheduling.web;

import cymru.pythefnos.chassis.http.Etags;
import cymru.pythefnos.chassis.http.NewId;
import cymru.pythefnos.chassis.validation.Checks;
import cymru.pythefnos.meeting.group.GroupId;
import cymru.pythefnos.meeting.scheduling.MeetingAt;
import cymru.pythefnos.meeting.scheduling.MeetingId;
import cymru.pythefnos.meeting.scheduling.Outcome;
import cymru.pythefnos.meeting.scheduling.SchedulingMeetings;
import cymru.pythefnos.meeting.scheduling.SchedulingSeries;
import cymru.pythefnos.meeting.scheduling.SeriesOutcome;
import cymru.pythefnos.meeting.scheduling.Timing;
import cymru.pythefnos.meeting.web.OfficersOnly;
import java.net.URI;
import java.time.Clock;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Schedules meetings of a group, one or a year of them, and says beforehand what one would come to. */
@RestController
@RequestMapping("/groups/{id}")
@OfficersOnly
class MeetingsOfGroupController {
    private final SchedulingMeetings scheduling;
    private final SchedulingSeries series;
    private final WarningWords words;
    private final Clock clock;

    MeetingsOfGroupController(SchedulingMeetings scheduling, SchedulingSeries series, WarningWords words, Clock clock) {
        this.scheduling = scheduling;
        this.series = series;
        this.words = words;
        this.clock = clock;
    }

    @PostMapping("/meetings")
    ResponseEntity<MeetingResource> schedule(@PathVariable UUID id, @RequestBody MeetingRequest request, NewId newId) {
        GroupId group = new GroupId(id.toString());
        MeetingAt meeting = RefusalProblems.orThrow(
                scheduling.schedule(request.checked(new MeetingId(newId.value()), group), clock.instant()));
        return ResponseEntity.created(URI.create("/meetings/" + newId.value()))
                .eTag(Etags.of(meeting.version()))
                .body(MeetingResource.of(meeting, words));
    }

    /** What a meeting at that time would come to, before anybody is told; refused as scheduling it would be. */
    @GetMapping("/timing")
    TimingResource foresee(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String start,
            @RequestParam(defaultValue = "") String end) {
        String from = Times.fromUrl(start);
        String to = Times.fromUrl(end);
        Checks checks = Checks.of();
        Times.check(checks, "start", from);
        Times.check(checks, "end", to);
        checks.orThrow();
        Outcome<Timing> timing =
                scheduling.foresee(new GroupId(id.toString()), Times.checked(from), Times.checked(to), clock.instant());
        return TimingResource.of(RefusalProblems.orThrow(timing), words);
    }

    @PostMapping("/series")
    @ResponseStatus(HttpStatus.CREATED)
    SeriesResource schedule(@PathVariable UUID id, @RequestBody SeriesRequest request, NewId newId) {
        SeriesOutcome year = RefusalProblems.orThrow(
                series.schedule(request.checked(newId.value(), new GroupId(id.toString())), clock.instant()));
        return SeriesResource.of(year, words);
    }
}
