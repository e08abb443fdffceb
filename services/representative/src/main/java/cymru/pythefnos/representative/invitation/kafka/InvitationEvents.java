package cymru.pythefnos.representative.invitation.kafka;

import cymru.pythefnos.chassis.outbox.AuditEntry;
import cymru.pythefnos.chassis.outbox.Changes;
import cymru.pythefnos.chassis.outbox.NewEvent;
import cymru.pythefnos.contracts.representative.InvitationAnsweredV1;
import cymru.pythefnos.representative.api.invitation.Answer;
import cymru.pythefnos.representative.invitation.Invitation;
import cymru.pythefnos.representative.invitation.InvitationEvent;
import java.util.Map;

/** What goes out with a change of an invitation: that it was answered, never in which words. */
public final class InvitationEvents {
    private InvitationEvents() {}

    public static Changes of(InvitationEvent event) {
        return switch (event) {
            case InvitationEvent.InvitationAnswered said -> answered(said.invitation(), said.answer());
            case InvitationEvent.InvitationFollowed unsaid -> Changes.none();
        };
    }

    private static Changes answered(Invitation invitation, Answer answer) {
        var data = new InvitationAnsweredV1(
                invitation.id().value(),
                invitation.meeting().value(),
                invitation.seat().value(),
                answer.name());
        return Changes.of(new NewEvent(InvitationAnsweredV1.TYPE, data))
                .with(new AuditEntry("invitation-answered", null, Map.of("answer", answer.name())));
    }
}
