package cymru.pythefnos.representative.person;

/** Which person; a UUIDv7 in text. It says nothing about them and may stand in events, logs and addresses. */
public record RepresentativeId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
