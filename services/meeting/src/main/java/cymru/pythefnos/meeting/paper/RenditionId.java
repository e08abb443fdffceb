package cymru.pythefnos.meeting.paper;

import cymru.pythefnos.chassis.id.TypedId;

/** Which rendition, and the name under which its bytes are kept: a UUIDv7, new for every upload. */
public record RenditionId(String value) implements TypedId {
    @Override
    public String toString() {
        return value;
    }
}
