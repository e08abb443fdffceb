package cymru.pythefnos.representative.meeting;

/** Which group of the meeting service; a UUIDv7 in text. */
public record GroupId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
