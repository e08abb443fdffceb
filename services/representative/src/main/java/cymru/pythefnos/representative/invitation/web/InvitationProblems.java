package cymru.pythefnos.representative.invitation.web;

import cymru.pythefnos.chassis.problem.Problem;
import cymru.pythefnos.chassis.problem.ProblemException;
import cymru.pythefnos.representative.api.meeting.MeetingId;
import cymru.pythefnos.representative.invitation.Answering;
import cymru.pythefnos.representative.invitation.Invitation;
import org.springframework.http.HttpStatus;

/** Refusals about invitations, as problems. */
final class InvitationProblems {

    private InvitationProblems() {}

    static Invitation recorded(Answering result) {
        return switch (result) {
            case Answering.Recorded recorded -> recorded.invitation();
            case Answering.Unknown unknown ->
                throw new ProblemException(Problem.of("unknown-invitation", HttpStatus.NOT_FOUND)
                        .with("invitationId", unknown.id().value()));
            case Answering.Closed closed ->
                throw new ProblemException(Problem.of("invitation-closed", HttpStatus.CONFLICT)
                        .with("closed", closed.why().name()));
            case Answering.Started started ->
                throw new ProblemException(
                        Problem.of("meeting-started", HttpStatus.CONFLICT).with("start", started.start()));
        };
    }

    static ProblemException unknownMeeting(MeetingId id) {
        return new ProblemException(
                Problem.of("unknown-meeting", HttpStatus.NOT_FOUND).with("meetingId", id.value()));
    }
}
