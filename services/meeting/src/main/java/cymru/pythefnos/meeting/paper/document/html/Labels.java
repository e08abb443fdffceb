package cymru.pythefnos.meeting.paper.document.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the bullet or number at the start of a line. A letter that is a word, as the Welsh {@code o}, is none. */
public final class Labels {
    private static final Pattern BULLET =
            Pattern.compile("^[•·▪▫◦‣⁃●○■□◆◇➢➤❖\\uf0b7\\uf0a7\\uf0d8\\uf076\\uf0fc]\\s*(?=\\S)");
    private static final Pattern NUMBER =
            Pattern.compile("^(\\(?(?:\\d{1,3}(?:\\.\\d{1,3})*|[A-Za-z]|[ivxIVX]{1,5})[.)])\\s+(?=\\S)");
    private static final Pattern SECTION = Pattern.compile("^(\\d{1,2}(?:\\.\\d{1,2})+)\\s+(?=\\p{Lu})");
    private static final Pattern CLOSE = Pattern.compile("^(\\d{1,3}[.)]|\\(?(?:[A-Za-z]|[ivxIVX]{1,5})\\))(?=\\p{L})");
    private static final Pattern DASH = Pattern.compile("^[-–*]\\s+(?=[^\\s\\d])");

    private Labels() {}

    /** @param label the number as it stands; null for a bullet */
    public record Found(@Nullable String label, String rest) {}

    /** The bullet or number of a line; null if it has none. */
    public static @Nullable Found find(String line) {
        Matcher bullet = BULLET.matcher(line);
        if (bullet.find()) {
            return new Found(null, line.substring(bullet.end()).strip());
        }
        Matcher number = NUMBER.matcher(line);
        if (number.find()) {
            return new Found(number.group(1), line.substring(number.end()).strip());
        }
        Matcher section = SECTION.matcher(line);
        return section.find()
                ? new Found(section.group(1), line.substring(section.end()).strip())
                : null;
    }

    /** The bullet or number of what is known to be an item, where no space may be left between it and its text. */
    public static @Nullable Found findInItem(String line) {
        Found found = find(line);
        Matcher close = CLOSE.matcher(line);
        return found == null && close.find()
                ? new Found(close.group(1), line.substring(close.end()).strip())
                : found;
    }

    /** A dash or star at the start of a line, which is a bullet only among others; null if there is none. */
    public static @Nullable Found findDash(String line) {
        Matcher dash = DASH.matcher(line);
        return dash.find() ? new Found(null, line.substring(dash.end()).strip()) : null;
    }
}
