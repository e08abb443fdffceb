package cymru.pythefnos.representative.invitation.web;

import cymru.pythefnos.chassis.http.Etags;
import cymru.pythefnos.chassis.http.ExpectedVersion;
import cymru.pythefnos.chassis.http.Limit;
import cymru.pythefnos.chassis.http.Page;
import cymru.pythefnos.chassis.security.Actor;
import cymru.pythefnos.representative.api.invitation.InvitationId;
import cymru.pythefnos.representative.api.meeting.MeetingId;
import cymru.pythefnos.representative.api.seat.SeatId;
import cymru.pythefnos.representative.invitation.AnsweringInvitations;
import cymru.pythefnos.representative.invitation.AnsweringInvitations.AnswerInvitation;
import cymru.pythefnos.representative.invitation.Invitations;
import cymru.pythefnos.representative.meeting.KnownMeetings;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Invitations and the answers to them; an officer writes down what was said on the phone. */
@RestController
class InvitationsController {

    private final Invitations invitations;
    private final KnownMeetings meetings;
    private final AnsweringInvitations answering;
    private final Actor actor;
    private final Clock clock;

    InvitationsController(
            Invitations invitations, KnownMeetings meetings, AnsweringInvitations answering, Actor actor, Clock clock) {
        this.invitations = invitations;
        this.meetings = meetings;
        this.answering = answering;
        this.actor = actor;
        this.clock = clock;
    }

    /** A meeting's invitations in the order of its group's seats; {@code after} is the last one's seat. */
    @GetMapping("/meetings/{meeting}/invitations")
    @PreAuthorize("hasAnyRole('OFFICER', 'SUPPORT', 'SERVICE')")
    Page<InvitationJson> ofMeeting(
            @PathVariable UUID meeting,
            @RequestParam @Nullable UUID after,
            @RequestParam @Nullable Integer limit,
            HttpServletRequest request) {
        Limit wanted = Limit.of(limit);
        var id = new MeetingId(meeting.toString());
        if (meetings.find(id).isEmpty()) {
            throw InvitationProblems.unknownMeeting(id);
        }
        boolean withWords = request.isUserInRole("OFFICER");
        return wanted.page(
                invitations.ofMeeting(id, after == null ? null : new SeatId(after.toString()), wanted.andOne()),
                invitation -> InvitationJson.of(invitation, withWords),
                invitation -> invitation.seat().value());
    }

    @PostMapping("/invitations/{id}/answer")
    @PreAuthorize("hasAnyRole('OFFICER', 'SERVICE')")
    ResponseEntity<InvitationJson> answer(
            @PathVariable UUID id,
            ExpectedVersion version,
            @RequestBody AnswerRequest said,
            HttpServletRequest request) {
        var command = new AnswerInvitation(
                new InvitationId(id.toString()), said.checked(), said.words(), actor.id(), version.value());
        // stored to the millisecond: what is answered is what will be read
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var answered = InvitationProblems.recorded(answering.answer(command, now));
        return ResponseEntity.ok()
                .eTag(Etags.of(answered.version()))
                .body(InvitationJson.of(answered, request.isUserInRole("OFFICER")));
    }
}
