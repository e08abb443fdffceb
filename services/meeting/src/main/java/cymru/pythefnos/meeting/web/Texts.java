package cymru.pythefnos.meeting.web;

import cymru.pythefnos.chassis.validation.Checks;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks of single texts. What ends up in a mail header must be one line. */
public final class Texts {
    private static final Pattern EMAIL = Pattern.compile(
            "[^\\s@<>,;:\"()\\[\\]\\\\]{1,64}@[^\\s@<>,;:\"()\\[\\]\\\\.]+(\\.[^\\s@<>,;:\"()\\[\\]\\\\.]+)+");
    private static final int LONGEST_EMAIL = 254;
    private static final int LONGEST_LINK = 2000;

    private Texts() {}

    public static void line(Checks checks, String field, @Nullable String text, int most) {
        checks.require(field, text).atMost(most, field, text);
        checks.that(text == null || text.chars().noneMatch(Character::isISOControl), field, "one-line");
    }

    public static void email(Checks checks, String field, @Nullable String text) {
        checks.require(field, text);
        checks.that(
                text == null
                        || text.isBlank()
                        || (text.length() <= LONGEST_EMAIL
                                && EMAIL.matcher(text).matches()),
                field,
                "not-an-email");
    }

    public static void link(Checks checks, String field, @Nullable String text) {
        checks.require(field, text);
        checks.that(text == null || text.isBlank() || isLink(text), field, "not-a-link");
    }

    private static boolean isLink(String text) {
        try {
            URI uri = new URI(text);
            boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null && text.length() <= LONGEST_LINK;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
