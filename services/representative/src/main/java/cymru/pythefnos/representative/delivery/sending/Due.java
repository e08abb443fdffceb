package cymru.pythefnos.representative.delivery.sending;

import cymru.pythefnos.chassis.aggregate.Versioned;
import cymru.pythefnos.representative.delivery.Delivery;
import cymru.pythefnos.representative.delivery.Kind;
import cymru.pythefnos.representative.delivery.Reason;
import cymru.pythefnos.representative.delivery.State;
import cymru.pythefnos.representative.meeting.KnownMeeting;
import cymru.pythefnos.representative.person.Profile;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An e-mail whose turn it is, and whom it is for.
 *
 * @param to nothing if the person was erased
 * @param meeting what has been heard of the meeting by now
 */
public record Due(
        Versioned<Delivery> stored,
        @Nullable Profile to,
        @Nullable KnownMeeting meeting) {

    /**
     * The delivery, ended, if its meeting has moved or is off since it was put on its way: whoever stopped what waited
     * may have come while it was on a line, or before it was there.
     */
    Optional<Delivery> overtaken(Instant now) {
        Delivery delivery = stored.state();
        if (delivery.kind() == Kind.REMINDER && begun(now)) {
            return Optional.of(delivery.ended(State.STOPPED, Reason.OUT_OF_TIME));
        }
        if (meeting == null || delivery.kind().takesBack()) {
            return Optional.empty();
        }
        if (meeting.cancelled()) {
            return Optional.of(delivery.ended(State.STOPPED, Reason.MEETING_CANCELLED));
        }
        return delivery.tellsOldDate(meeting)
                ? Optional.of(delivery.ended(State.SUPERSEDED, Reason.MEETING_MOVED))
                : Optional.empty();
    }

    /** Whether the meeting is past, by all that is known of it: nobody has any use for the message any more. */
    boolean begun(Instant now) {
        boolean asTold = !stored.state().occasion().start().isAfter(now);
        return asTold && (meeting == null || !meeting.start().toInstant().isAfter(now));
    }
}
