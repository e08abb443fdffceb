package cymru.pythefnos.representative.invitation;

import cymru.pythefnos.representative.api.invitation.Closing;
import cymru.pythefnos.representative.api.invitation.InvitationId;
import java.time.OffsetDateTime;

/** Why an answer was not written down. */
public sealed interface InvitationRefusal {
    record Unknown(InvitationId id) implements InvitationRefusal {}

    record Closed(Closing why) implements InvitationRefusal {}

    /** Until then an answer may change. */
    record Started(OffsetDateTime start) implements InvitationRefusal {}

    /** Another version of the invitation was answered than there is now. */
    record Stale() implements InvitationRefusal {}

    /** Somebody changed it at the same moment. */
    record ChangedMeanwhile() implements InvitationRefusal {}
}
