package cymru.pythefnos.meeting.api.paper;

import cymru.pythefnos.chassis.id.TypedId;

/** Which paper: a UUIDv7. */
public record PaperId(String value) implements TypedId {
    @Override
    public String toString() {
        return value;
    }
}
