package cymru.pythefnos.representative.invitation;

import cymru.pythefnos.representative.meeting.MeetingId;
import cymru.pythefnos.representative.seat.SeatId;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Which invitation; it follows from meeting and seat, so that inviting twice makes one. */
public record InvitationId(String value) {

    public static InvitationId of(MeetingId meeting, SeatId seat) {
        String name = meeting.value() + ":" + seat.value();
        return new InvitationId(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
