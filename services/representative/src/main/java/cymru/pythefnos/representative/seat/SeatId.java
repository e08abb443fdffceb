package cymru.pythefnos.representative.seat;

/** Which seat; a UUIDv7 in text. */
public record SeatId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
