package cymru.pythefnos.meeting.paper;

/** Which paper: a UUIDv7. */
public record PaperId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
