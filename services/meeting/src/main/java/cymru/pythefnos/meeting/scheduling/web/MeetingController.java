package cymru.pythefnos.meeting.scheduling.web;

import cymru.pythefnos.chassis.http.Etags;
import cymru.pythefnos.chassis.http.ExpectedVersion;
import cymru.pythefnos.chassis.http.Limit;
import cymru.pythefnos.chassis.http.Page;
import cymru.pythefnos.meeting.language.Bilingual;
import cymru.pythefnos.meeting.scheduling.CancellingMeetings;
import cymru.pythefnos.meeting.scheduling.MeetingAt;
import cymru.pythefnos.meeting.scheduling.MeetingId;
import cymru.pythefnos.meeting.scheduling.Meetings;
import cymru.pythefnos.meeting.scheduling.MovingMeetings;
import cymru.pythefnos.meeting.scheduling.Outcome;
import cymru.pythefnos.meeting.scheduling.Refusal;
import cymru.pythefnos.meeting.web.OfficersOnly;
import cymru.pythefnos.meeting.web.StaffAndServices;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reads, moves and cancels meetings. */
@RestController
@RequestMapping("/meetings")
class MeetingController {
    private final Meetings meetings;
    private final MovingMeetings moving;
    private final CancellingMeetings cancelling;
    private final WarningWords words;
    private final Clock clock;

    MeetingController(
            Meetings meetings, MovingMeetings moving, CancellingMeetings cancelling, WarningWords words, Clock clock) {
        this.meetings = meetings;
        this.moving = moving;
        this.cancelling = cancelling;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/{id}")
    @StaffAndServices
    ResponseEntity<MeetingResource> one(@PathVariable UUID id) {
        MeetingId meeting = new MeetingId(id.toString());
        return shown(meetings.find(meeting)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(new Refusal.UnknownMeeting(meeting))));
    }

    /** Meetings by start. {@code from} and {@code to} are dates or times; {@code to} is past the last. */
    @GetMapping
    @StaffAndServices
    Page<MeetingResource> list(
            @RequestParam @Nullable UUID group,
            @RequestParam @Nullable String from,
            @RequestParam @Nullable String to,
            @RequestParam @Nullable String after,
            @RequestParam @Nullable Integer limit) {
        Limit wanted = Limit.of(limit);
        return wanted.page(
                meetings.list(Selections.of(group, from, to, after, wanted.andOne())),
                meeting -> MeetingResource.of(meeting, words),
                Selections::cursor);
    }

    @PostMapping("/{id}/move")
    @OfficersOnly
    ResponseEntity<MeetingResource> move(
            @PathVariable UUID id, @RequestBody MoveRequest request, ExpectedVersion expected) {
        return shown(moving.move(request.checked(new MeetingId(id.toString()), expected.value()), clock.instant()));
    }

    @PostMapping("/{id}/cancel")
    @OfficersOnly
    ResponseEntity<MeetingResource> cancel(
            @PathVariable UUID id,
            @RequestBody(required = false) @Nullable CancelRequest request,
            ExpectedVersion expected) {
        Bilingual reason = request == null ? null : request.checkedReason();
        return shown(cancelling.cancel(new MeetingId(id.toString()), expected.value(), reason, clock.instant()));
    }

    private ResponseEntity<MeetingResource> shown(Outcome<MeetingAt> outcome) {
        MeetingAt meeting = RefusalProblems.orThrow(outcome);
        return ResponseEntity.ok().eTag(Etags.of(meeting.version())).body(MeetingResource.of(meeting, words));
    }
}
