package cymru.pythefnos.representative.meeting;

/** Which paper of the meeting service; a UUIDv7 in text. */
public record PaperId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
