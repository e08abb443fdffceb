package cymru.pythefnos.meeting.paper;

/** Which rendition, and the name under which its bytes are kept: a UUIDv7, new for every upload. */
public record RenditionId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
