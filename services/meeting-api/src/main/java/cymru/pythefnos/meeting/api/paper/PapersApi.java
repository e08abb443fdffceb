package cymru.pythefnos.meeting.api.paper;

import cymru.pythefnos.chassis.http.ExpectedVersion;
import cymru.pythefnos.chassis.http.NewId;
import cymru.pythefnos.meeting.api.meeting.MeetingId;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Papers over HTTP; their files are put and fetched as raw bytes at {@code /papers/{id}/renditions}. */
@HttpExchange
public interface PapersApi {
    @PostExchange("/meetings/{meetingId}/papers")
    ResponseEntity<PaperAnswer> add(
            @PathVariable("meetingId") MeetingId meeting, @Valid @RequestBody PaperRequest request, NewId id);

    @GetExchange("/meetings/{meetingId}/papers")
    List<PaperAnswer> ofMeeting(@PathVariable("meetingId") MeetingId meeting);

    @GetExchange("/papers/{id}")
    ResponseEntity<PaperAnswer> one(@PathVariable PaperId id);

    /** Tables a paper late, so that renditions may be uploaded for it after its deadline. */
    @PostExchange("/papers/{id}/late")
    ResponseEntity<PaperAnswer> late(
            @PathVariable PaperId id, @Valid @RequestBody LateRequest request, ExpectedVersion expected);

    @DeleteExchange("/papers/{id}")
    ResponseEntity<PaperAnswer> withdraw(@PathVariable PaperId id, ExpectedVersion expected);
}
