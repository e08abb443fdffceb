package cymru.pythefnos.meeting.paper.document.odt;

import cymru.pythefnos.meeting.paper.document.html.Dom;
import cymru.pythefnos.meeting.paper.document.html.NumberFormats;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Counts the items of one list, or the headings. */
final class OdtNumbers {
    private static final int LEVELS = 11;
    private static final Map<String, String> FORMATS =
            Map.of("a", "lowerLetter", "A", "upperLetter", "i", "lowerRoman", "I", "upperRoman");

    private final OdtStyles styles;
    private final String style;
    private final int[] counts = new int[LEVELS];
    private final boolean[] begun = new boolean[LEVELS];

    OdtNumbers(OdtStyles styles, String style) {
        this.styles = styles;
        this.style = style;
    }

    String style() {
        return style;
    }

    /** The next item's number as it is shown; null if it has a bullet, or none. @param level from 1 */
    @Nullable
    String next(int level, int restart) {
        int at = Math.clamp(level, 1, LEVELS - 1);
        Element definition = styles.level(style, at);
        if (restart >= 0) {
            counts[at] = restart;
        } else {
            counts[at] = begun[at] ? counts[at] + 1 : Dom.number(definition, "start-value", 1);
        }
        begun[at] = true;
        for (int deeper = at + 1; deeper < LEVELS; deeper++) {
            begun[deeper] = false;
        }
        return definition == null || Dom.name(definition).endsWith("bullet") ? null : label(definition, at);
    }

    /** Whether items here have a bullet, or nothing before them. */
    private @Nullable String label(Element definition, int level) {
        if (Dom.attribute(definition, "num-format", "").isEmpty()) {
            return null;
        }
        StringBuilder label = new StringBuilder(Dom.attribute(definition, "num-prefix", ""));
        int shown = Dom.number(definition, "display-levels", 1);
        for (int at = Math.max(1, level - shown + 1); at <= level; at++) {
            Element of = styles.level(style, at);
            String format = Dom.attribute(of, "num-format", "");
            if (!format.isEmpty()) {
                int count = begun[at] ? counts[at] : Dom.number(of, "start-value", 1);
                label.append(NumberFormats.write(count, FORMATS.getOrDefault(format, "decimal")));
                label.append(at < level ? "." : "");
            }
        }
        return label.append(Dom.attribute(definition, "num-suffix", ""))
                .toString()
                .strip();
    }
}
