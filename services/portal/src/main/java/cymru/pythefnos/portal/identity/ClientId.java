package cymru.pythefnos.portal.identity;

/** A client's id: a UUIDv7, or a service's name; also its user name at the token endpoint and the subject of its tokens. */
public record ClientId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
