package cymru.pythefnos.representative.delivery.wording;

import org.jspecify.annotations.Nullable;

/**
 * A label and what stands beside it.
 *
 * @param link where it leads; nothing if it is no link
 */
public record Fact(String label, String value, @Nullable String link) {

    static Fact of(String label, String value) {
        return new Fact(label, value, null);
    }

    static Fact link(String label, String address) {
        return new Fact(label, address, address);
    }
}
