package cymru.pythefnos.representative.invitation;

import cymru.pythefnos.representative.api.invitation.InvitationId;
import cymru.pythefnos.representative.meeting.KnownMeetings;
import java.time.Instant;
import java.time.OffsetDateTime;
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
    public Answering answer(AnswerInvitation command, Instant now) {
        return invitations
                .find(command.id())
                .map(invitation -> refusal(invitation, now).orElseGet(() -> recorded(invitation, command, now)))
                .orElseGet(() -> new Answering.Unknown(command.id()));
    }

    private Optional<Answering> refusal(Invitation invitation, Instant now) {
        if (invitation.closed() != null) {
            return Optional.of(new Answering.Closed(invitation.closed()));
        }
        return start(invitation)
                .filter(start -> !start.toInstant().isAfter(now))
                .map(Answering.Started::new);
    }

    private Answering recorded(Invitation invitation, AnswerInvitation command, Instant now) {
        if (invitation.current() != null && invitation.current().says(command.answer(), command.note())) {
            return new Answering.Recorded(invitation);
        }
        var answered = new Answered(
                command.answer(),
                invitation.invitee(),
                invitation.scheduleVersion(),
                command.recordedBy(),
                command.note(),
                now);
        long expected = command.expectedVersion() == null ? invitation.version() : command.expectedVersion();
        return new Answering.Recorded(
                invitations.save(invitation.answered(answered, expected), InvitationChange.ANSWERED));
    }

    private Optional<OffsetDateTime> start(Invitation invitation) {
        return meetings.find(invitation.meeting()).map(meeting -> meeting.start());
    }

    /** @param expectedVersion which version of the invitation was answered; nothing if it does not matter */
    public record AnswerInvitation(
            InvitationId id,
            Answer answer,
            @Nullable String note,
            String recordedBy,
            @Nullable Long expectedVersion) {}
}
