package cymru.pythefnos.chassis.http;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Entity tags: a version in quotes. */
public final class Etags {
    private static final Pattern TAG = Pattern.compile("(?:W/)?\"(\\d{1,18})\"");

    private Etags() {}

    /** {@code "3"} with its quotes, for the {@code ETag} header. */
    public static String of(long version) {
        return "\"" + version + "\"";
    }

    /** The version in one tag, weak or strong; empty if it is none of ours. */
    public static Optional<Long> version(String tag) {
        Matcher matcher = TAG.matcher(tag.strip());
        return matcher.matches() ? Optional.of(Long.valueOf(matcher.group(1))) : Optional.empty();
    }
}
