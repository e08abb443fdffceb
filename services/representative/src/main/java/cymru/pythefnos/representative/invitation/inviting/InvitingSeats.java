package cymru.pythefnos.representative.invitation.inviting;

import cymru.pythefnos.chassis.aggregate.Versioned;
import cymru.pythefnos.representative.api.invitation.Closing;
import cymru.pythefnos.representative.api.meeting.MeetingId;
import cymru.pythefnos.representative.api.person.RepresentativeId;
import cymru.pythefnos.representative.api.seat.SeatId;
import cymru.pythefnos.representative.invitation.Invitation;
import cymru.pythefnos.representative.invitation.Invitations;
import cymru.pythefnos.representative.meeting.KnownMeeting;
import cymru.pythefnos.representative.meeting.KnownPaper;
import cymru.pythefnos.representative.meeting.MeetingNews;
import cymru.pythefnos.representative.seat.Seats;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Brings a meeting's invitations in line with its seats, then has the invited told. Can be done again at any time. */
public final class InvitingSeats implements MeetingNews {

    private final Seats seats;
    private final Invitations invitations;
    private final AligningInvitations aligning;
    private final List<Informing> informing;

    public InvitingSeats(
            Seats seats, Invitations invitations, AligningInvitations aligning, List<Informing> informing) {
        this.seats = seats;
        this.invitations = invitations;
        this.aligning = aligning;
        this.informing = List.copyOf(informing);
    }

    @Override
    public void scheduled(KnownMeeting meeting) {
        align(meeting);
        var people = invited(meeting.id());
        informing.forEach(each -> each.meetingScheduled(meeting, people));
    }

    @Override
    public void moved(KnownMeeting meeting) {
        align(meeting);
        var people = invited(meeting.id());
        informing.forEach(each -> each.meetingMoved(meeting, people));
    }

    @Override
    public void cancelled(KnownMeeting meeting) {
        align(meeting);
        var people = addressees(meeting.id(), invitation -> invitation.closed() == Closing.MEETING_CANCELLED);
        informing.forEach(each -> each.meetingCancelled(meeting, people));
    }

    @Override
    public void paperReleased(KnownPaper paper, KnownMeeting meeting) {
        var people = invited(meeting.id());
        informing.forEach(each -> each.paperReleased(paper, meeting, people));
    }

    @Override
    public void paperWithdrawn(KnownPaper paper) {
        informing.forEach(each -> each.paperWithdrawn(paper));
    }

    /** Gives how many invitations said something else before. */
    int align(KnownMeeting meeting) {
        var known = invitations.ofMeeting(meeting.id()).stream()
                .collect(Collectors.toMap(each -> each.state().seat(), each -> each));
        return aligning.align(meeting, seats.ofGroup(meeting.group()), known);
    }

    /** Everybody who is invited, each once with all of their seats. */
    List<Addressee> invited(MeetingId meeting) {
        return addressees(meeting, Invitation::open);
    }

    private List<Addressee> addressees(MeetingId meeting, Predicate<Invitation> which) {
        var seatsOf = invitations.ofMeeting(meeting).stream()
                .map(Versioned::state)
                .filter(which)
                .collect(Collectors.groupingBy(
                        invitation -> invitation.invitee().value(),
                        TreeMap::new,
                        Collectors.mapping(Invitation::seat, Collectors.<SeatId>toList())));
        return seatsOf.entrySet().stream()
                .map(entry -> new Addressee(new RepresentativeId(entry.getKey()), entry.getValue()))
                .toList();
    }
}
