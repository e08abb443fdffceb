package cymru.pythefnos.representative.api.invitation;

import cymru.pythefnos.chassis.id.TypedId;
import cymru.pythefnos.chassis.id.UuidV7;
import cymru.pythefnos.representative.api.meeting.MeetingId;
import cymru.pythefnos.representative.api.seat.SeatId;

/** Which invitation; it follows from meeting and seat, so that inviting twice makes one. */
public record InvitationId(String value) implements TypedId {

    public static InvitationId of(MeetingId meeting, SeatId seat) {
        return new InvitationId(UuidV7.derived(meeting.value(), seat.value()));
    }

    @Override
    public String toString() {
        return value;
    }
}
