package cymru.pythefnos.representative.invitation;

import cymru.pythefnos.chassis.aggregate.Overtaken;
import cymru.pythefnos.chassis.aggregate.Versioned;
import cymru.pythefnos.representative.api.invitation.Answer;
import cymru.pythefnos.representative.api.person.RepresentativeId;
import cymru.pythefnos.representative.person.rights.PersonalData;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** To what somebody was invited and what they answered; that they answered stays on record, their words do not. */
public final class InvitationsOfPerson implements PersonalData {

    private final Invitations invitations;

    public InvitationsOfPerson(Invitations invitations) {
        this.invitations = invitations;
    }

    @Override
    public String section() {
        return "invitations";
    }

    @Override
    public List<HeldInvitation> about(RepresentativeId id) {
        return all(id).map(Versioned::state)
                .map(invitation -> new HeldInvitation(
                        invitation.id().value(),
                        invitation.meeting().value(),
                        invitation.seat().value(),
                        answers(id, invitation)))
                .toList();
    }

    @Override
    public void forget(RepresentativeId id) {
        all(id).forEach(known -> {
            var without = known.state().withoutNotesOf(id);
            if (!without.equals(known.state())) {
                invitations
                        .replace(new InvitationEvent.InvitationFollowed(without), known.version())
                        .orThrow(stale -> new Overtaken(without.id()));
            }
        });
    }

    private Stream<Versioned<Invitation>> all(RepresentativeId id) {
        return Stream.concat(invitations.ofInvitee(id).stream(), invitations.answeredBy(id).stream())
                .distinct();
    }

    private static List<HeldAnswer> answers(RepresentativeId id, Invitation invitation) {
        return Stream.concat(invitation.earlier().stream(), Stream.ofNullable(invitation.current()))
                .filter(answered -> answered.invitee().equals(id))
                .map(answered -> new HeldAnswer(answered.answer(), answered.note(), answered.at()))
                .toList();
    }

    /** An invitation as it stands in the export. */
    public record HeldInvitation(String invitationId, String meetingId, String seatId, List<HeldAnswer> answers) {}

    /** An answer as it stands in the export; at is UTC. */
    public record HeldAnswer(Answer answer, @Nullable String note, Instant at) {}
}
