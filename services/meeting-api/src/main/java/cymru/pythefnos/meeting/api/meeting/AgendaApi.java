package cymru.pythefnos.meeting.api.meeting;

import cymru.pythefnos.chassis.http.ExpectedVersion;
import cymru.pythefnos.chassis.http.NewId;
import cymru.pythefnos.chassis.http.Page;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/** The agenda of a meeting over HTTP. Its version is the meeting's. */
@HttpExchange("/meetings/{id}/agenda")
public interface AgendaApi {
    @GetExchange
    ResponseEntity<Page<AgendaItem>> all(@PathVariable("id") MeetingId meeting);

    @PostExchange
    ResponseEntity<AgendaItem> add(
            @PathVariable("id") MeetingId meeting,
            @Valid @RequestBody AgendaItemRequest request,
            NewId id,
            ExpectedVersion expected);

    @PutExchange("/{item}")
    ResponseEntity<AgendaItem> replace(
            @PathVariable("id") MeetingId meeting,
            @PathVariable UUID item,
            @Valid @RequestBody AgendaItemRequest request,
            ExpectedVersion expected);

    @DeleteExchange("/{item}")
    ResponseEntity<Void> remove(
            @PathVariable("id") MeetingId meeting, @PathVariable UUID item, ExpectedVersion expected);
}
