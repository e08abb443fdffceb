package cymru.pythefnos.meeting.scheduling.web;

import cymru.pythefnos.chassis.http.Etags;
import cymru.pythefnos.chassis.http.ExpectedVersion;
import cymru.pythefnos.chassis.http.NewId;
import cymru.pythefnos.chassis.http.Page;
import cymru.pythefnos.meeting.scheduling.AgendaItem;
import cymru.pythefnos.meeting.scheduling.Agendas;
import cymru.pythefnos.meeting.scheduling.MeetingAt;
import cymru.pythefnos.meeting.scheduling.MeetingId;
import cymru.pythefnos.meeting.scheduling.Meetings;
import cymru.pythefnos.meeting.scheduling.Outcome;
import cymru.pythefnos.meeting.scheduling.Refusal;
import cymru.pythefnos.meeting.web.OfficersOnly;
import cymru.pythefnos.meeting.web.StaffAndServices;
import java.net.URI;
import java.time.Clock;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The agenda of a meeting. Its version is the meeting's. */
@RestController
@RequestMapping("/meetings/{id}/agenda")
class AgendaController {
    private final Meetings meetings;
    private final Agendas agendas;
    private final Clock clock;

    AgendaController(Meetings meetings, Agendas agendas, Clock clock) {
        this.meetings = meetings;
        this.agendas = agendas;
        this.clock = clock;
    }

    @GetMapping
    @StaffAndServices
    ResponseEntity<Page<AgendaItem>> all(@PathVariable UUID id) {
        MeetingId meeting = new MeetingId(id.toString());
        MeetingAt found = RefusalProblems.orThrow(meetings.find(meeting)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(new Refusal.UnknownMeeting(meeting))));
        return ResponseEntity.ok()
                .eTag(Etags.of(found.version()))
                .body(new Page<>(found.meeting().agenda(), null));
    }

    @PostMapping
    @OfficersOnly
    ResponseEntity<AgendaItem> add(
            @PathVariable UUID id, @RequestBody AgendaItemRequest request, NewId newId, ExpectedVersion expected) {
        MeetingAt changed = put(id, request.checked(newId.value()), expected);
        return ResponseEntity.created(URI.create("/meetings/" + id + "/agenda/" + newId.value()))
                .eTag(Etags.of(changed.version()))
                .body(changed.meeting().item(newId.value()).orElseThrow());
    }

    @PutMapping("/{item}")
    @OfficersOnly
    ResponseEntity<AgendaItem> replace(
            @PathVariable UUID id,
            @PathVariable UUID item,
            @RequestBody AgendaItemRequest request,
            ExpectedVersion expected) {
        MeetingAt changed = put(id, request.checked(item.toString()), expected);
        return ResponseEntity.ok()
                .eTag(Etags.of(changed.version()))
                .body(changed.meeting().item(item.toString()).orElseThrow());
    }

    @DeleteMapping("/{item}")
    @OfficersOnly
    ResponseEntity<Void> remove(@PathVariable UUID id, @PathVariable UUID item, ExpectedVersion expected) {
        RefusalProblems.orThrow(
                agendas.remove(new MeetingId(id.toString()), item.toString(), expected.value(), clock.instant()));
        return ResponseEntity.noContent().build();
    }

    private MeetingAt put(UUID meeting, AgendaItem item, ExpectedVersion expected) {
        return RefusalProblems.orThrow(
                agendas.put(new MeetingId(meeting.toString()), item, expected.value(), clock.instant()));
    }
}
