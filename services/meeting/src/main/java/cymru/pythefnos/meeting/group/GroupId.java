package cymru.pythefnos.meeting.group;

/** Which group: a UUIDv7. */
public record GroupId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
