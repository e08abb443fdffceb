package cymru.pythefnos.meeting.scheduling;

/** Which meeting: a UUIDv7. */
public record MeetingId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
