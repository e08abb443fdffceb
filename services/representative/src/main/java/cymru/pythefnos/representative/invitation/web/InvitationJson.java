package cymru.pythefnos.representative.invitation.web;

import cymru.pythefnos.chassis.aggregate.Versioned;
import cymru.pythefnos.chassis.time.London;
import cymru.pythefnos.representative.api.invitation.InvitationAnswer;
import cymru.pythefnos.representative.invitation.Answered;
import cymru.pythefnos.representative.invitation.Invitation;

/**
 * From invitations to answers.
 *
 * @param withWords whether the reader may see what people said with their answer
 */
record InvitationJson(boolean withWords) {
    InvitationAnswer of(Versioned<Invitation> at) {
        Invitation invitation = at.state();
        Answered current = invitation.current();
        return new InvitationAnswer(
                invitation.id(),
                invitation.meeting(),
                invitation.seat(),
                invitation.invitee(),
                invitation.scheduleVersion(),
                current == null ? "PENDING" : current.answer().name(),
                current == null ? null : said(current),
                invitation.earlier().stream().map(this::said).toList(),
                invitation.closed(),
                at.version());
    }

    private InvitationAnswer.Said said(Answered answered) {
        return new InvitationAnswer.Said(
                answered.answer(),
                answered.invitee(),
                answered.scheduleVersion(),
                answered.at().atZone(London.ZONE).toOffsetDateTime(),
                answered.recordedBy(),
                withWords ? answered.note() : null);
    }
}
