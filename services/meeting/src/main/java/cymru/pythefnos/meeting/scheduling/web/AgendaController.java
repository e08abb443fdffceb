package cymru.pythefnos.meeting.scheduling.web;

import cymru.pythefnos.chassis.aggregate.Result;
import cymru.pythefnos.chassis.aggregate.Versioned;
import cymru.pythefnos.chassis.http.Answers;
import cymru.pythefnos.chassis.http.ExpectedVersion;
import cymru.pythefnos.chassis.http.NewId;
import cymru.pythefnos.chassis.http.Page;
import cymru.pythefnos.chassis.security.roles.OfficersOnly;
import cymru.pythefnos.chassis.security.roles.StaffAndServices;
import cymru.pythefnos.meeting.api.meeting.AgendaApi;
import cymru.pythefnos.meeting.api.meeting.AgendaItem;
import cymru.pythefnos.meeting.api.meeting.AgendaItemRequest;
import cymru.pythefnos.meeting.api.meeting.MeetingId;
import cymru.pythefnos.meeting.scheduling.Meeting;
import cymru.pythefnos.meeting.scheduling.Meetings;
import cymru.pythefnos.meeting.scheduling.Refusal;
import cymru.pythefnos.meeting.scheduling.change.Agendas;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

@RestController
class AgendaController implements AgendaApi {
    private final Meetings meetings;
    private final Agendas agendas;
    private final Clock clock;

    AgendaController(Meetings meetings, Agendas agendas, Clock clock) {
        this.meetings = meetings;
        this.agendas = agendas;
        this.clock = clock;
    }

    @Override
    @StaffAndServices
    public ResponseEntity<Page<AgendaItem>> all(MeetingId meeting) {
        Versioned<Meeting> found = RefusalProblems.orThrow(
                Result.found(meetings.find(meeting), () -> new Refusal.UnknownMeeting(meeting)));
        return Answers.shown(found.version(), new Page<>(found.state().agenda(), null));
    }

    @Override
    @OfficersOnly
    public ResponseEntity<AgendaItem> add(
            MeetingId meeting, AgendaItemRequest request, NewId id, ExpectedVersion expected) {
        Versioned<Meeting> changed = put(meeting, id.value(), request, expected);
        return Answers.created(
                "/meetings/" + meeting + "/agenda/" + id.value(), changed.version(), item(changed, id.value()));
    }

    @Override
    @OfficersOnly
    public ResponseEntity<AgendaItem> replace(
            MeetingId meeting, UUID item, AgendaItemRequest request, ExpectedVersion expected) {
        Versioned<Meeting> changed = put(meeting, item.toString(), request, expected);
        return Answers.shown(changed.version(), item(changed, item.toString()));
    }

    @Override
    @OfficersOnly
    public ResponseEntity<Void> remove(MeetingId meeting, UUID item, ExpectedVersion expected) {
        RefusalProblems.orThrow(agendas.remove(meeting, item.toString(), expected.value(), clock.instant()));
        return ResponseEntity.noContent().build();
    }

    private Versioned<Meeting> put(MeetingId meeting, String id, AgendaItemRequest request, ExpectedVersion expected) {
        List<UUID> papers = request.paperIds() == null ? List.of() : request.paperIds();
        AgendaItem item = new AgendaItem(
                id,
                request.title(),
                Boolean.TRUE.equals(request.forDecision()),
                papers.stream().map(UUID::toString).toList());
        return RefusalProblems.orThrow(agendas.put(meeting, item, expected.value(), clock.instant()));
    }

    private static AgendaItem item(Versioned<Meeting> meeting, String id) {
        return meeting.state().item(id).orElseThrow();
    }
}
