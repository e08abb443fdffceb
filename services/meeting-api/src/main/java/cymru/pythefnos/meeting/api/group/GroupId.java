package cymru.pythefnos.meeting.api.group;

import cymru.pythefnos.chassis.id.TypedId;

/** Which group: a UUIDv7. */
public record GroupId(String value) implements TypedId {
    @Override
    public String toString() {
        return value;
    }
}
