package cymru.pythefnos.representative.invitation;

import cymru.pythefnos.chassis.aggregate.Aggregates;
import cymru.pythefnos.chassis.aggregate.Versioned;
import cymru.pythefnos.representative.api.invitation.InvitationId;
import cymru.pythefnos.representative.api.meeting.MeetingId;
import cymru.pythefnos.representative.api.person.RepresentativeId;
import cymru.pythefnos.representative.api.seat.SeatId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All invitations. */
public interface Invitations extends Aggregates<InvitationId, Invitation, InvitationEvent> {
    /** Adds many at once; those that are there already stay as they are. */
    void addAll(List<Invitation> added);

    /** Open and closed ones, by seat. */
    List<Versioned<Invitation>> ofMeeting(MeetingId meeting);

    /**
     * Part of them.
     *
     * @param after the seat after which to go on; nothing for the beginning
     */
    List<Versioned<Invitation>> ofMeeting(MeetingId meeting, @Nullable SeatId after, int limit);

    /** Those that ask this person now, or asked them last. */
    List<Versioned<Invitation>> ofInvitee(RepresentativeId invitee);

    /** Those in which an answer of this person is on record. */
    List<Versioned<Invitation>> answeredBy(RepresentativeId person);
}
