package cymru.pythefnos.representative.api.meeting;

import cymru.pythefnos.chassis.id.TypedId;

/** Which group of the meeting service; a UUIDv7 in text. */
public record GroupId(String value) implements TypedId {

    @Override
    public String toString() {
        return value;
    }
}
