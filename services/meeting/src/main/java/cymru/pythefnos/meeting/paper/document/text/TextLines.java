package cymru.pythefnos.meeting.paper.document.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The lines of a text, in groups between blank lines. */
final class TextLines {
    private static final Pattern LINE_END = Pattern.compile("\\R|\\f");
    private static final Pattern NOT_TEXT = Pattern.compile("[\\p{Cntrl}&&[^\\t\\n\\r\\f\\u000b\\u0085]]|\\p{Cn}");

    private TextLines() {}

    /** Without what only a terminal or an old disk understands. */
    static String clean(String text) {
        return NOT_TEXT.matcher(text).replaceAll("");
    }

    static List<List<String>> groups(String text) {
        List<List<String>> groups = new ArrayList<>();
        List<String> group = new ArrayList<>();
        for (String line : LINE_END.split(clean(text))) {
            if (!line.isBlank()) {
                group.add(line.stripTrailing());
            } else if (!group.isEmpty()) {
                groups.add(group);
                group = new ArrayList<>();
            }
        }
        if (!group.isEmpty()) {
            groups.add(group);
        }
        return groups;
    }

    /** Where lines that were wrapped to fit a screen end; short lines end where their author wanted. */
    static int width(List<List<String>> groups) {
        return groups.stream()
                .flatMap(List::stream)
                .mapToInt(String::length)
                .filter(length -> length <= 120)
                .max()
                .orElse(0);
    }
}
