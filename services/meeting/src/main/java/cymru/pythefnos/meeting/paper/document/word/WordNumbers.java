package cymru.pythefnos.meeting.paper.document.word;

import cymru.pythefnos.meeting.paper.document.html.Dom;
import cymru.pythefnos.meeting.paper.document.html.NumberFormats;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Counts numbered paragraphs as Word does, so that "option 2" points at what is numbered 2. */
final class WordNumbers {
    private static final int LEVELS = 9;

    private final Map<String, Element> abstracts = new HashMap<>();
    private final Map<String, Element> numbers = new HashMap<>();
    private final Map<String, int[]> counted = new HashMap<>();
    private final Set<String> started = new HashSet<>();
    private final WordStyles styles;

    private WordNumbers(WordStyles styles) {
        this.styles = styles;
    }

    /** A paragraph's place. @param label as it is shown, such as {@code 2.1} or {@code (a)}; null for a bullet */
    record Place(int level, @Nullable String label) {}

    static WordNumbers of(@Nullable Element root, WordStyles styles) {
        WordNumbers all = new WordNumbers(styles);
        Dom.children(root, "abstractNum")
                .forEach(each -> all.abstracts.put(Dom.attribute(each, "abstractNumId", ""), each));
        Dom.children(root, "num").forEach(each -> all.numbers.put(Dom.attribute(each, "numId", ""), each));
        return all;
    }

    /** The place of the next paragraph; null if it has none. */
    @Nullable
    Place next(@Nullable Element properties, @Nullable String style) {
        Element own = Dom.child(properties, "numPr");
        Element styled = styles.paragraphProperty(style, "numPr");
        String id = Dom.attribute(Dom.child(own, "numId"), "val");
        id = id == null ? Dom.attribute(Dom.child(styled, "numId"), "val") : id;
        Element number = id == null ? null : numbers.get(id);
        if (id == null || number == null) {
            return null;
        }
        String kind = abstractOf(number);
        int level = Dom.number(Dom.child(own, "ilvl"), "val", -1);
        level = level < 0 ? levelOfStyle(kind, style, Dom.number(Dom.child(styled, "ilvl"), "val", 0)) : level;
        return place(id, number, kind, Math.clamp(level, 0, LEVELS - 1));
    }

    private @Nullable Place place(String id, Element number, String kind, int level) {
        int[] counts = counted.computeIfAbsent(kind, none -> unset());
        Element override = override(number, level);
        Element definition = definition(number, kind, level);
        Element restarted = Dom.child(override, "startOverride");
        if (restarted != null && started.add(id + "/" + level)) {
            counts[level] = Dom.number(restarted, "val", 1) - 1;
        } else if (counts[level] == Integer.MIN_VALUE) {
            counts[level] = start(definition) - 1;
        }
        counts[level]++;
        for (int deeper = level + 1; deeper < LEVELS; deeper++) {
            counts[deeper] = Integer.MIN_VALUE;
        }
        String format = Dom.attribute(Dom.child(definition, "numFmt"), "val", "decimal");
        if (format.equals("bullet")) {
            return new Place(level, null);
        }
        String label = label(number, kind, definition, counts);
        return label.isBlank() ? null : new Place(level, label);
    }

    private String label(Element number, String kind, @Nullable Element definition, int[] counts) {
        String text = Dom.attribute(Dom.child(definition, "lvlText"), "val", "");
        boolean legal = Dom.child(definition, "isLgl") != null;
        for (int level = 0; level < LEVELS; level++) {
            Element of = definition(number, kind, level);
            int count = counts[level] == Integer.MIN_VALUE ? start(of) : counts[level];
            String format = Dom.attribute(Dom.child(of, "numFmt"), "val", "decimal");
            text = text.replace("%" + (level + 1), NumberFormats.write(count, legal ? "decimal" : format));
        }
        return text.strip();
    }

    private int levelOfStyle(String kind, @Nullable String style, int otherwise) {
        return Dom.children(abstracts.get(kind), "lvl").stream()
                .filter(level -> style != null && style.equals(Dom.attribute(Dom.child(level, "pStyle"), "val")))
                .map(level -> Dom.number(level, "ilvl", otherwise))
                .findFirst()
                .orElse(otherwise);
    }

    /** A kind of list may be defined by a style, which names the list that defines it. */
    private String abstractOf(Element number) {
        String id = Dom.attribute(Dom.child(number, "abstractNumId"), "val", "");
        String link = Dom.attribute(Dom.child(abstracts.get(id), "numStyleLink"), "val");
        Element linked = Dom.child(styles.paragraphProperty(link, "numPr"), "numId");
        Element other = numbers.get(Dom.attribute(linked, "val", ""));
        return other == null ? id : Dom.attribute(Dom.child(other, "abstractNumId"), "val", id);
    }

    private @Nullable Element definition(Element number, String kind, int level) {
        Element own = Dom.child(override(number, level), "lvl");
        return own == null ? levelOf(abstracts.get(kind), "lvl", level) : own;
    }

    private static @Nullable Element override(Element number, int level) {
        return levelOf(number, "lvlOverride", level);
    }

    private static @Nullable Element levelOf(@Nullable Element parent, String name, int level) {
        return Dom.children(parent, name).stream()
                .filter(each -> Dom.number(each, "ilvl", 0) == level)
                .findFirst()
                .orElse(null);
    }

    private static int start(@Nullable Element definition) {
        return Dom.number(Dom.child(definition, "start"), "val", 1);
    }

    private static int[] unset() {
        int[] counts = new int[LEVELS];
        java.util.Arrays.fill(counts, Integer.MIN_VALUE);
        return counts;
    }
}
