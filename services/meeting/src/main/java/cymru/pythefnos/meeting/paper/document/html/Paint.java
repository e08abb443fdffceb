package cymru.pythefnos.meeting.paper.document.html;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Colours as word processors write them: six hexadecimal digits, with or without a hash. */
public final class Paint {
    /** As white as paper, or so nearly that nobody sees it there. */
    private static final Pattern WHITE = Pattern.compile("#?(?:[Ff][0-9A-Fa-f]){3}");

    private static final Pattern COLOUR = Pattern.compile("#?[0-9A-Fa-f]{6}");

    private Paint() {}

    public static boolean isWhite(@Nullable String colour) {
        return colour != null && WHITE.matcher(colour).matches();
    }

    /** Whether it can be told from paper. */
    public static boolean isSeen(@Nullable String colour) {
        return colour != null && COLOUR.matcher(colour).matches() && !isWhite(colour);
    }
}
