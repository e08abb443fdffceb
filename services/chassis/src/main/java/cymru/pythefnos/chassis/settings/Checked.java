package cymru.pythefnos.chassis.settings;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;

/** What settings must be; whatever isn't stops the start with a sentence that names it. */
public final class Checked {
    private Checked() {}

    /** A number that is at least so much. */
    public static long atLeast(long least, long value, String property) {
        if (value < least) {
            throw new StartRefused(StartFailure.ofSetting("too-small", property).with("least", Long.toString(least)));
        }
        return value;
    }

    /** A number from here to there. */
    public static long within(long least, long most, long value, String property) {
        if (value < least || value > most) {
            throw new StartRefused(StartFailure.ofSetting("out-of-range", property)
                    .with("least", Long.toString(least))
                    .with("most", Long.toString(most)));
        }
        return value;
    }

    /** A time longer than none. */
    public static Duration positive(Duration value, String property) {
        if (value.isNegative() || value.isZero()) {
            throw StartRefused.because("no-time", property);
        }
        return value;
    }

    /** The address of a web server, such as {@code https://portal.example}; without the stroke at its end. */
    public static String url(String value, String property) {
        String address = value.endsWith("/") ? value.substring(0, value.length() - 1) : value;
        if (!isUrl(address)) {
            throw StartRefused.because("not-a-url", property);
        }
        return address;
    }

    private static boolean isUrl(String address) {
        try {
            URI uri = new URI(address);
            boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
            return web
                    && uri.getHost() != null
                    && uri.getUserInfo() == null
                    && uri.getQuery() == null
                    && uri.getFragment() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
