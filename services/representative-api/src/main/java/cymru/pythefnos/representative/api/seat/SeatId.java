package cymru.pythefnos.representative.api.seat;

import cymru.pythefnos.chassis.id.TypedId;

/** Which seat; a UUIDv7 in text. */
public record SeatId(String value) implements TypedId {

    @Override
    public String toString() {
        return value;
    }
}
