package cymru.pythefnos.representative.invitation;

import cymru.pythefnos.representative.api.invitation.InvitationId;
import java.time.OffsetDateTime;

/** What came of an answer. */
public sealed interface Answering {

    record Recorded(Invitation invitation) implements Answering {}

    record Unknown(InvitationId id) implements Answering {}

    record Closed(Closing why) implements Answering {}

    /** Until then an answer may change. */
    record Started(OffsetDateTime start) implements Answering {}
}
