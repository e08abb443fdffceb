package cymru.pythefnos.representative.invitation.inviting;

import cymru.pythefnos.chassis.aggregate.Versioned;
import cymru.pythefnos.representative.api.invitation.InvitationId;
import cymru.pythefnos.representative.api.seat.SeatId;
import cymru.pythefnos.representative.invitation.Invitation;
import cymru.pythefnos.representative.invitation.Invitations;
import cymru.pythefnos.representative.meeting.KnownMeeting;
import cymru.pythefnos.representative.meeting.KnownMeetings;
import cymru.pythefnos.representative.meeting.KnownPapers;
import cymru.pythefnos.representative.seat.FollowingHolders;
import cymru.pythefnos.representative.seat.Seat;
import cymru.pythefnos.representative.seat.Seats;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a seat changes hands, the meetings to come change hands with it: whoever sits in it now is invited to each of them
 * and gets every paper so far; whoever sat in it before is no longer. Can be done again at any time.
 */
public final class SeatingPeople {

    private final Seats seats;
    private final FollowingHolders following;
    private final KnownMeetings meetings;
    private final KnownPapers papers;
    private final Invitations invitations;
    private final AligningInvitations aligning;
    private final List<Informing> informing;

    public SeatingPeople(
            Seats seats,
            FollowingHolders following,
            KnownMeetings meetings,
            KnownPapers papers,
            Invitations invitations,
            AligningInvitations aligning,
            List<Informing> informing) {
        this.seats = seats;
        this.following = following;
        this.meetings = meetings;
        this.papers = papers;
        this.invitations = invitations;
        this.aligning = aligning;
        this.informing = List.copyOf(informing);
    }

    /** @param now meetings that have started stay as they were */
    public void seatChanged(SeatId id, Instant now) {
        seats.find(id).map(Versioned::state).ifPresent(seat -> {
            if (seat.holder() != null) {
                following.follow(seat.holder());
            }
        });
        seats.find(id)
                .map(Versioned::state)
                .ifPresent(seat -> meetings.ofGroupAfter(seat.group(), now).forEach(meeting -> seat(meeting, seat)));
    }

    private void seat(KnownMeeting meeting, Seat seat) {
        var id = InvitationId.of(meeting.id(), seat.id());
        var known = find(id);
        var invitation = aligning.align(meeting, seat, known) ? find(id) : known;
        if (invitation != null && invitation.state().open()) {
            var person = List.of(new Addressee(invitation.state().invitee(), List.of(seat.id())));
            var soFar = papers.ofMeeting(meeting.id());
            informing.forEach(each -> each.expected(meeting, soFar, person));
        }
    }

    private @Nullable Versioned<Invitation> find(InvitationId id) {
        return invitations.find(id).orElse(null);
    }
}
