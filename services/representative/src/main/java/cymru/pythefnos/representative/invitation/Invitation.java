package cymru.pythefnos.representative.invitation;

import cymru.pythefnos.representative.api.invitation.Closing;
import cymru.pythefnos.representative.api.invitation.InvitationId;
import cymru.pythefnos.representative.api.meeting.MeetingId;
import cymru.pythefnos.representative.api.person.RepresentativeId;
import cymru.pythefnos.representative.api.seat.SeatId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The invitation of a seat to a meeting.
 *
 * @param invitee who holds the seat, or held it when the invitation was closed
 * @param scheduleVersion which date of the meeting it asks about
 * @param current the answer that counts; nothing while none was given
 * @param earlier answers that no longer count, the oldest first
 * @param closed why it can't be answered any more; nothing while it can
 */
public record Invitation(
        InvitationId id,
        MeetingId meeting,
        SeatId seat,
        RepresentativeId invitee,
        int scheduleVersion,
        @Nullable Answered current,
        List<Answered> earlier,
        @Nullable Closing closed) {

    public Invitation {
        earlier = List.copyOf(earlier);
    }

    public static Invitation to(MeetingId meeting, SeatId seat, RepresentativeId invitee, int scheduleVersion) {
        return new Invitation(
                InvitationId.of(meeting, seat), meeting, seat, invitee, scheduleVersion, null, List.of(), null);
    }

    public boolean open() {
        return closed == null;
    }

    Invitation answered(Answered answer) {
        return new Invitation(id, meeting, seat, invitee, scheduleVersion, answer, answersSoFar(), closed);
    }

    /** Asks that person about that date, or the later one that is asked about already; both the same keep the answer. */
    public Invitation asking(RepresentativeId person, int wanted) {
        int schedule = Math.max(wanted, scheduleVersion);
        boolean asked = invitee.equals(person) && scheduleVersion == schedule;
        return new Invitation(
                id, meeting, seat, person, schedule, asked ? current : null, asked ? earlier : answersSoFar(), null);
    }

    public Invitation close(Closing why) {
        return new Invitation(id, meeting, seat, invitee, scheduleVersion, current, earlier, why);
    }

    Invitation withoutNotesOf(RepresentativeId person) {
        var kept = earlier.stream().map(answer -> answer.withoutNoteOf(person)).toList();
        var now = current == null ? null : current.withoutNoteOf(person);
        return new Invitation(id, meeting, seat, invitee, scheduleVersion, now, kept, closed);
    }

    private List<Answered> answersSoFar() {
        var answers = new ArrayList<>(earlier);
        if (current != null) {
            answers.add(current);
        }
        return answers;
    }
}
