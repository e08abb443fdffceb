package cymru.pythefnos.representative.invitation.web;

import cymru.pythefnos.chassis.problem.Problem;
import cymru.pythefnos.chassis.problem.ProblemException;
import cymru.pythefnos.representative.invitation.Answering;
import cymru.pythefnos.representative.invitation.Invitation;
import cymru.pythefnos.representative.meeting.MeetingId;
import org.springframework.http.HttpStatus;

/** Refusals about invitations, as problems. */
final class InvitationProblems {

    private InvitationProblems() {}

    static Invitation recorded(Answering result) {
        return switch (result) {
            case Answering.Recorded(var invitation) -> invitation;
            case Answering.Unknown(var id) ->
                throw new ProblemException(
                        Problem.of("unknown-invitation", HttpStatus.NOT_FOUND).with("invitationId", id.value()));
            case Answering.Closed(var why) ->
                throw new ProblemException(
                        Problem.of("invitation-closed", HttpStatus.CONFLICT).with("closed", why.name()));
            case Answering.Started(var start) ->
                throw new ProblemException(
                        Problem.of("meeting-started", HttpStatus.CONFLICT).with("start", start));
        };
    }

    static ProblemException unknownMeeting(MeetingId id) {
        return new ProblemException(
                Problem.of("unknown-meeting", HttpStatus.NOT_FOUND).with("meetingId", id.value()));
    }
}
