package cymru.pythefnos.representative.api.person;

import cymru.pythefnos.chassis.id.TypedId;

/** Which person; a UUIDv7 in text. It says nothing about them and may stand in events, logs and addresses. */
public record RepresentativeId(String value) implements TypedId {

    @Override
    public String toString() {
        return value;
    }
}
