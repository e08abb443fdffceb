package cymru.pythefnos.representative.delivery.papers;

import cymru.pythefnos.chassis.id.TypedId;

/** Which rendition is waited for: a paper's, in a format and a language. */
public record WatchId(String value) implements TypedId {
    @Override
    public String toString() {
        return value;
    }
}
