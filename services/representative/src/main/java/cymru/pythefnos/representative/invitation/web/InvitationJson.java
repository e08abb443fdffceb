package cymru.pythefnos.representative.invitation.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import cymru.pythefnos.representative.invitation.Answered;
import cymru.pythefnos.representative.invitation.Closing;
import cymru.pythefnos.representative.invitation.Invitation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An invitation in answers. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record InvitationJson(
        String id,
        String meetingId,
        String seatId,
        String representativeId,
        int scheduleVersion,
        String answer,
        @Nullable AnsweredJson answered,
        List<AnsweredJson> earlier,
        @Nullable Closing closed,
        long version) {

    /** @param withWords whether the reader may see what people said with their answer */
    static InvitationJson of(Invitation invitation, boolean withWords) {
        Answered current = invitation.current();
        return new InvitationJson(
                invitation.id().value(),
                invitation.meeting().value(),
                invitation.seat().value(),
                invitation.invitee().value(),
                invitation.scheduleVersion(),
                current == null ? "PENDING" : current.answer().name(),
                current == null ? null : AnsweredJson.of(current, withWords),
                invitation.earlier().stream()
                        .map(earlier -> AnsweredJson.of(earlier, withWords))
                        .toList(),
                invitation.closed(),
                invitation.version());
    }
}
