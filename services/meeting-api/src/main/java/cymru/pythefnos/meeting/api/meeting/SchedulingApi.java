package cymru.pythefnos.meeting.api.meeting;

import cymru.pythefnos.chassis.http.NewId;
import cymru.pythefnos.meeting.api.group.GroupId;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Meetings of a group, one or a year of them. */
@HttpExchange
public interface SchedulingApi {
    @PostExchange("/groups/{id}/meetings")
    ResponseEntity<MeetingAnswer> schedule(
            @PathVariable("id") GroupId group, @Valid @RequestBody MeetingRequest request, NewId id);

    /** A year of meetings in one act. */
    @PostExchange("/groups/{id}/series")
    ResponseEntity<SeriesAnswer> scheduleSeries(
            @PathVariable("id") GroupId group, @Valid @RequestBody SeriesRequest request, NewId id);

    /** What a meeting at that time would come to, before anybody is told; refused as scheduling it would be. */
    @GetExchange("/groups/{id}/timing")
    TimingAnswer foresee(
            @PathVariable("id") GroupId group,
            @RequestParam(defaultValue = "") String start,
            @RequestParam(defaultValue = "") String end);
}
