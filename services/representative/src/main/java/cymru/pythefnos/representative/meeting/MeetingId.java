package cymru.pythefnos.representative.meeting;

/** Which meeting of the meeting service; a UUIDv7 in text. */
public record MeetingId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
