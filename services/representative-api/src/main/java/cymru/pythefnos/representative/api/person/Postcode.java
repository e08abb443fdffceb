package cymru.pythefnos.representative.api.person;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A postcode of the United Kingdom, written as Royal Mail writes it. */
public record Postcode(String value) {

    private static final Pattern SHAPE =
            Pattern.compile("(GIR0AA|[A-PR-UWYZ]([0-9]{1,2}|[A-HK-Y][0-9]([0-9]|[ABEHMNPRVWXY])?|[0-9][A-HJKPSTUW])"
                    + "[0-9][ABD-HJLNP-UW-Z]{2})");

    /** Takes any spacing and case; nothing if no such postcode could exist. Whether it does exist is not looked up. */
    public static Optional<Postcode> parse(String typed) {
        String dense = typed.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        if (!SHAPE.matcher(dense).matches()) {
            return Optional.empty();
        }
        int inward = dense.length() - 3;
        return Optional.of(new Postcode(dense.substring(0, inward) + " " + dense.substring(inward)));
    }

    @Override
    public String toString() {
        return value;
    }
}
