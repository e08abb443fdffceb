package cymru.pythefnos.representative.invitation.inviting;

import cymru.pythefnos.chassis.aggregate.Overtaken;
import cymru.pythefnos.chassis.aggregate.Versioned;
import cymru.pythefnos.representative.api.invitation.Closing;
import cymru.pythefnos.representative.api.person.RepresentativeId;
import cymru.pythefnos.representative.api.seat.SeatId;
import cymru.pythefnos.representative.invitation.Invitation;
import cymru.pythefnos.representative.invitation.InvitationEvent.InvitationFollowed;
import cymru.pythefnos.representative.invitation.Invitations;
import cymru.pythefnos.representative.meeting.KnownMeeting;
import cymru.pythefnos.representative.seat.Seat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    boolean align(KnownMeeting meeting, Seat seat, @Nullable Versioned<Invitation> known) {
        return align(meeting, List.of(seat), known == null ? Map.of() : Map.of(seat.id(), known)) > 0;
    }

    /** The same for many seats, the new invitations at once; gives how many said something else before. */
    int align(KnownMeeting meeting, List<Seat> seats, Map<SeatId, Versioned<Invitation>> known) {
        List<Invitation> fresh = new ArrayList<>();
        int changed = 0;
        for (Seat seat : seats) {
            Versioned<Invitation> before = known.get(seat.id());
            if (before == null) {
                invitation(meeting, seat).ifPresent(fresh::add);
            } else if (change(meeting, before, now(meeting, seat, before.state()))) {
                changed++;
            }
        }
        invitations.addAll(fresh);
        return changed + fresh.size();
    }

    private static Optional<Invitation> invitation(KnownMeeting meeting, Seat seat) {
        return Optional.ofNullable(seat.holder())
                .filter(holder -> closing(meeting, seat).isEmpty())
                .map(holder -> Invitation.to(meeting.id(), seat.id(), holder, meeting.scheduleVersion()));
    }

    private static Invitation now(KnownMeeting meeting, Seat seat, Invitation before) {
        return closing(meeting, seat).map(before::close).orElseGet(() -> asking(meeting, before, seat.holder()));
    }

    private static Invitation asking(KnownMeeting meeting, Invitation known, @Nullable RepresentativeId holder) {
        return known.asking(holder == null ? known.invitee() : holder, meeting.scheduleVersion());
    }

    private boolean change(KnownMeeting meeting, Versioned<Invitation> known, Invitation after) {
        Invitation before = known.state();
        if (before.equals(after)) {
            return false;
        }
        if (losesInvitation(before, after)) {
            tell(meeting, before);
        }
        invitations.replace(new InvitationFollowed(after), known.version()).orThrow(stale -> new Overtaken(after.id()));
        return true;
    }

    /** One who sits in two seats is expected until both are lost. */
    private void tell(KnownMeeting meeting, Invitation lost) {
        var former = new Addressee(lost.invitee(), List.of(lost.seat()));
        boolean expected = invitations.ofMeeting(meeting.id()).stream()
                .map(Versioned::state)
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
