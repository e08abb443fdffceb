package cymru.pythefnos.meeting.api.meeting;

import cymru.pythefnos.chassis.id.TypedId;

/** Which meeting: a UUIDv7. */
public record MeetingId(String value) implements TypedId {
    @Override
    public String toString() {
        return value;
    }
}
