package cymru.pythefnos.representative.invitation;

import cymru.pythefnos.representative.meeting.KnownMeeting;
import cymru.pythefnos.representative.person.RepresentativeId;
import cymru.pythefnos.representative.seat.Seat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes one invitation say what meeting and seat say now. Whoever loses an invitation is told before it is written down, so
 * that a crash in between tells them again and not never.
 */
public final class AligningInvitations {

    private final Invitations invitations;
    private final List<Informing> informing;

    public AligningInvitations(Invitations invitations, List<Informing> informing) {
        this.invitations = invitations;
        this.informing = List.copyOf(informing);
    }

    /**
     * Gives whether it said something else before.
     *
     * @param known the invitation as it is; nothing if there is none yet
     */
    boolean align(KnownMeeting meeting, Seat seat, @Nullable Invitation known) {
        var closing = closing(meeting, seat);
        var holder = seat.holder();
        if (known != null) {
            return change(meeting, known, closing.map(known::close).orElseGet(() -> asking(meeting, known, holder)));
        }
        if (closing.isPresent() || holder == null) {
            return false;
        }
        invitations.add(Invitation.to(meeting.id(), seat.id(), holder, meeting.scheduleVersion()));
        return true;
    }

    private static Invitation asking(KnownMeeting meeting, Invitation known, @Nullable RepresentativeId holder) {
        return known.asking(holder == null ? known.invitee() : holder, meeting.scheduleVersion());
    }

    private boolean change(KnownMeeting meeting, Invitation before, Invitation after) {
        if (before.equals(after)) {
            return false;
        }
        if (losesInvitation(before, after)) {
            tell(meeting, before);
        }
        invitations.save(after, InvitationChange.FOLLOWED);
        return true;
    }

    /** One who sits in two seats is expected until both are lost. */
    private void tell(KnownMeeting meeting, Invitation lost) {
        var former = new Addressee(lost.invitee(), List.of(lost.seat()));
        boolean expected = invitations.ofMeeting(meeting.id()).stream()
                .anyMatch(other -> other.open()
                        && other.invitee().equals(lost.invitee())
                        && !other.id().equals(lost.id()));
        for (Informing each : informing) {
            if (expected) {
                each.seatLeft(meeting, former);
            } else {
                each.uninvited(meeting, former);
            }
        }
    }

    private static boolean losesInvitation(Invitation before, Invitation after) {
        boolean handedOn = !before.invitee().equals(after.invitee());
        boolean closed = !after.open() && after.closed() != Closing.MEETING_CANCELLED;
        return before.open() && (handedOn || closed);
    }

    private static Optional<Closing> closing(KnownMeeting meeting, Seat seat) {
        if (meeting.cancelled()) {
            return Optional.of(Closing.MEETING_CANCELLED);
        }
        if (seat.vacant()) {
            return Optional.of(Closing.SEAT_VACATED);
        }
        return seat.term().covers(meeting.day()) ? Optional.empty() : Optional.of(Closing.OUTSIDE_TERM);
    }
}
