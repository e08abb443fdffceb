package cymru.pythefnos.representative.invitation.web;

import cymru.pythefnos.chassis.aggregate.Versioned;
import cymru.pythefnos.chassis.http.Answers;
import cymru.pythefnos.chassis.http.ExpectedVersion;
import cymru.pythefnos.chassis.http.Limit;
import cymru.pythefnos.chassis.http.Page;
import cymru.pythefnos.chassis.problem.Problem;
import cymru.pythefnos.chassis.security.Actor;
import cymru.pythefnos.chassis.security.roles.OfficersAndServices;
import cymru.pythefnos.chassis.security.roles.SupportersAndServices;
import cymru.pythefnos.representative.api.invitation.AnswerRequest;
import cymru.pythefnos.representative.api.invitation.InvitationAnswer;
import cymru.pythefnos.representative.api.invitation.InvitationId;
import cymru.pythefnos.representative.api.invitation.InvitationsApi;
import cymru.pythefnos.representative.api.meeting.MeetingId;
import cymru.pythefnos.representative.api.seat.SeatId;
import cymru.pythefnos.representative.invitation.AnsweringInvitations;
import cymru.pythefnos.representative.invitation.AnsweringInvitations.AnswerInvitation;
import cymru.pythefnos.representative.invitation.Invitation;
import cymru.pythefnos.representative.invitation.Invitations;
import cymru.pythefnos.representative.meeting.KnownMeetings;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Invitations and the answers to them; an officer writes down what was said on the phone. */
@RestController
class InvitationsController implements InvitationsApi {
    private final Invitations invitations;
    private final KnownMeetings meetings;
    private final AnsweringInvitations answering;
    private final Actor actor;
    private final Clock clock;
    private final HttpServletRequest request;

    /** @param request the one that is being answered now */
    InvitationsController(
            Invitations invitations,
            KnownMeetings meetings,
            AnsweringInvitations answering,
            Actor actor,
            Clock clock,
            HttpServletRequest request) {
        this.invitations = invitations;
        this.meetings = meetings;
        this.answering = answering;
        this.actor = actor;
        this.clock = clock;
        this.request = request;
    }

    @Override
    @SupportersAndServices
    public Page<InvitationAnswer> ofMeeting(MeetingId meeting, @Nullable SeatId after, @Nullable Integer limit) {
        Limit wanted = Limit.of(limit);
        if (meetings.find(meeting).isEmpty()) {
            throw Problem.of("unknown-meeting", HttpStatus.NOT_FOUND)
                    .with("meetingId", meeting)
                    .exception();
        }
        return wanted.page(
                invitations.ofMeeting(meeting, after, wanted.andOne()),
                json()::of,
                last -> last.state().seat().value());
    }

    @Override
    @OfficersAndServices
    public ResponseEntity<InvitationAnswer> answer(InvitationId id, ExpectedVersion version, AnswerRequest said) {
        String note = said.note();
        var command = new AnswerInvitation(
                id, said.answer(), note == null || note.isBlank() ? null : note.strip(), actor.id(), version.value());
        // stored to the millisecond: what is answered is what will be read
        Versioned<Invitation> answered = answering
                .answer(command, clock.instant().truncatedTo(ChronoUnit.MILLIS))
                .orThrow(refusal -> InvitationProblems.of(refusal).exception());
        return Answers.shown(answered.version(), json().of(answered));
    }

    private InvitationJson json() {
        return new InvitationJson(request.isUserInRole("OFFICER"));
    }
}
