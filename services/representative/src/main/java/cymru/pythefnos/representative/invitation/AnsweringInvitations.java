package cymru.pythefnos.representative.invitation;

import cymru.pythefnos.chassis.aggregate.Result;
import cymru.pythefnos.chassis.aggregate.Versioned;
import cymru.pythefnos.representative.api.invitation.Answer;
import cymru.pythefnos.representative.api.invitation.InvitationId;
import cymru.pythefnos.representative.invitation.InvitationEvent.InvitationAnswered;
import cymru.pythefnos.representative.meeting.KnownMeeting;
import cymru.pythefnos.representative.meeting.KnownMeetings;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writing down what somebody says to an invitation; they may change their mind until the meeting starts. */
public final class AnsweringInvitations {
    private final Invitations invitations;
    private final KnownMeetings meetings;

    public AnsweringInvitations(Invitations invitations, KnownMeetings meetings) {
        this.invitations = invitations;
        this.meetings = meetings;
    }

    /** The same answer a second time changes nothing. */
    public Result<Versioned<Invitation>, InvitationRefusal> answer(AnswerInvitation command, Instant now) {
        Optional<Versioned<Invitation>> found = invitations.find(command.id());
        return Result.<Versioned<Invitation>, InvitationRefusal>found(
                        found, () -> new InvitationRefusal.Unknown(command.id()))
                .then(invitation -> refusal(invitation.state(), now)
                        .<Result<Versioned<Invitation>, InvitationRefusal>>map(Result::refused)
                        .orElseGet(() -> recorded(invitation, command, now)));
    }

    private Optional<InvitationRefusal> refusal(Invitation invitation, Instant now) {
        if (invitation.closed() != null) {
            return Optional.of(new InvitationRefusal.Closed(invitation.closed()));
        }
        return meetings.find(invitation.meeting())
                .map(KnownMeeting::start)
                .filter(start -> !start.toInstant().isAfter(now))
                .map(InvitationRefusal.Started::new);
    }

    private Result<Versioned<Invitation>, InvitationRefusal> recorded(
            Versioned<Invitation> known, AnswerInvitation command, Instant now) {
        Invitation invitation = known.state();
        if (invitation.current() != null && invitation.current().says(command.answer(), command.note())) {
            return Result.done(known);
        }
        var answered = new Answered(
                command.answer(),
                invitation.invitee(),
                invitation.scheduleVersion(),
                command.recordedBy(),
                command.note(),
                now);
        Long expected = command.expectedVersion();
        return invitations
                .replace(
                        new InvitationAnswered(invitation.answered(answered), command.answer()),
                        expected == null ? known.version() : expected)
                .because(stale ->
                        expected == null ? new InvitationRefusal.ChangedMeanwhile() : new InvitationRefusal.Stale());
    }

    /**
     * Somebody's answer.
     *
     * @param expectedVersion which version of the invitation was answered; nothing if it does not matter
     */
    public record AnswerInvitation(
            InvitationId id,
            Answer answer,
            @Nullable String note,
            String recordedBy,
            @Nullable Long expectedVersion) {}
}
