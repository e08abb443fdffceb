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

    /** As it stands where there are no links: a number that can be rung has its link behind it. */
    public String plain() {
        return link != null && link.startsWith("tel:") ? value + " (" + link + ")" : value;
    }
}
