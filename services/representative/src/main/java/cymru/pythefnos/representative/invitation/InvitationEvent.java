package cymru.pythefnos.representative.invitation;

import cymru.pythefnos.representative.api.invitation.Answer;

/** What has happened to an invitation; each carries the invitation as it is now. */
public sealed interface InvitationEvent {
    Invitation invitation();

    /** Announced, and in the audit trail. */
    record InvitationAnswered(Invitation invitation, Answer answer) implements InvitationEvent {}

    /** It follows its meeting or its seat, which have been announced themselves. */
    record InvitationFollowed(Invitation invitation) implements InvitationEvent {}
}
