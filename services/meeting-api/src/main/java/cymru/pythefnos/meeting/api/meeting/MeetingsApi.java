package cymru.pythefnos.meeting.api.meeting;

import cymru.pythefnos.chassis.http.ExpectedVersion;
import cymru.pythefnos.chassis.http.Page;
import cymru.pythefnos.meeting.api.group.GroupId;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Meetings over HTTP. */
@HttpExchange
public interface MeetingsApi {
    @GetExchange("/meetings/{id}")
    ResponseEntity<MeetingAnswer> one(@PathVariable MeetingId id);

    /**
     * Meetings by start. {@code from} and {@code to} are dates, both of which are included, or times: from that moment on,
     * and before it.
     */
    @GetExchange("/meetings")
    Page<MeetingAnswer> list(
            @RequestParam(required = false) @Nullable GroupId group,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit);

    @PostExchange("/meetings/{id}/move")
    ResponseEntity<MeetingAnswer> move(
            @PathVariable MeetingId id, @Valid @RequestBody MoveRequest request, ExpectedVersion expected);

    @PostExchange("/meetings/{id}/cancel")
    ResponseEntity<MeetingAnswer> cancel(
            @PathVariable MeetingId id,
            @Valid @RequestBody(required = false) @Nullable CancelRequest request,
            ExpectedVersion expected);
}
