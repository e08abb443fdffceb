package cymru.pythefnos.representative.invitation.web;

import cymru.pythefnos.chassis.problem.Problem;
import cymru.pythefnos.representative.invitation.InvitationRefusal;
import org.springframework.http.HttpStatus;

/** Refusals about invitations, as problems. */
final class InvitationProblems {
    private InvitationProblems() {}

    static Problem of(InvitationRefusal refusal) {
        return switch (refusal) {
            case InvitationRefusal.Unknown unknown ->
                Problem.of("unknown-invitation", HttpStatus.NOT_FOUND).with("invitationId", unknown.id());
            case InvitationRefusal.Closed closed ->
                Problem.of("invitation-closed", HttpStatus.CONFLICT)
                        .with("closed", closed.why().name());
            case InvitationRefusal.Started started ->
                Problem.of("meeting-started", HttpStatus.CONFLICT).with("start", started.start());
            case InvitationRefusal.Stale stale -> Problem.of("stale-version", HttpStatus.PRECONDITION_FAILED);
            case InvitationRefusal.ChangedMeanwhile changed -> Problem.of("changed-meanwhile", HttpStatus.CONFLICT);
        };
    }
}
