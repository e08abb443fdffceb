package cymru.pythefnos.representative.invitation;

import cymru.pythefnos.representative.api.invitation.InvitationId;
import cymru.pythefnos.representative.api.meeting.MeetingId;
import cymru.pythefnos.representative.api.person.RepresentativeId;
import cymru.pythefnos.representative.api.seat.SeatId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All invitations. */
public interface Invitations {

    Optional<Invitation> find(InvitationId id);

    /** Keeps a new invitation; one that is there already stays as it is. */
    default void add(Invitation added) {
        addAll(List.of(added));
    }

    /** The same for many at once. */
    void addAll(List<Invitation> added);

    /**
     * Keeps a change if nobody saved since {@link Invitation#version()}; else the store's stale-version exception. Gives
     * the invitation with the new version.
     */
    Invitation save(Invitation changed, InvitationChange change);

    /** Open and closed ones, by seat. */
    List<Invitation> ofMeeting(MeetingId meeting);

    /**
     * Part of them.
     *
     * @param after the seat after which to go on; nothing for the beginning
     */
    List<Invitation> ofMeeting(MeetingId meeting, @Nullable SeatId after, int limit);

    /** Those that ask this person now, or asked them last. */
    List<Invitation> ofInvitee(RepresentativeId invitee);

    /** Those in which an answer of this person is on record. */
    List<Invitation> answeredBy(RepresentativeId person);
}
