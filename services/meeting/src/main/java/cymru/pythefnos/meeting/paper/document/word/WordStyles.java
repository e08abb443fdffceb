package cymru.pythefnos.meeting.paper.document.word;

import cymru.pythefnos.meeting.paper.document.html.Dom;
import cymru.pythefnos.meeting.paper.document.html.Paint;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Styles by their ids, each with the properties of those it is based on. */
final class WordStyles {
    private static final Pattern HEADING = Pattern.compile("(?:heading|pennawd) ?([1-9])");
    private static final Set<String> OFF = Set.of("0", "false", "off");
    private static final int DEEPEST = 20;

    private final Map<String, Element> styles = new HashMap<>();
    private final Map<String, String> defaults = new HashMap<>();
    private @Nullable Element everywhere;

    private WordStyles() {}

    static WordStyles of(@Nullable Element root) {
        WordStyles all = new WordStyles();
        all.everywhere = Dom.path(root, "docDefaults", "rPrDefault");
        for (Element style : Dom.children(root, "style")) {
            String id = Dom.attribute(style, "styleId", "");
            all.styles.put(id, style);
            if (isOn(Dom.attribute(style, "default", "0"))) {
                all.defaults.put(Dom.attribute(style, "type", ""), id);
            }
        }
        return all;
    }

    /** Whether a property that is there is switched on: it is, unless it says otherwise. */
    static boolean isOn(@Nullable String value) {
        return value == null || !OFF.contains(value);
    }

    /** The style of a paragraph; null if it has none, nor the document a default. */
    @Nullable
    String ofParagraph(@Nullable Element properties) {
        String named = Dom.attribute(Dom.child(properties, "pStyle"), "val");
        return named == null ? defaults.get("paragraph") : named;
    }

    /** From 1; 0 if a paragraph is no heading. */
    int headingLevel(@Nullable Element properties, @Nullable String style) {
        Element direct = Dom.child(properties, "outlineLvl");
        Integer level = direct == null ? inherited(style, this::headingLevel) : Integer.valueOf(outline(direct));
        return level == null ? 0 : level;
    }

    private @Nullable Integer headingLevel(Element style) {
        String name = Dom.attribute(Dom.child(style, "name"), "val", "").toLowerCase(Locale.ROOT);
        Matcher heading = HEADING.matcher(name);
        if (heading.matches()) {
            return Math.min(6, Integer.parseInt(heading.group(1)));
        }
        if (name.equals("title") || name.equals("teitl")) {
            return 1;
        }
        Element outline = Dom.path(style, "pPr", "outlineLvl");
        return outline == null ? null : Integer.valueOf(outline(outline));
    }

    /** In the file from 0, where 9 is body text. */
    private static int outline(Element element) {
        int level = Dom.number(element, "val", 9);
        return level > 8 ? 0 : Math.min(6, level + 1);
    }

    /** A property of a paragraph's style, such as its numbering. */
    @Nullable
    Element paragraphProperty(@Nullable String style, String name) {
        return inherited(style, each -> Dom.path(each, "pPr", name));
    }

    /** Whether a table's style, or one that it is based on, paints anything behind its text. */
    boolean isTableColoured(@Nullable String style) {
        Boolean coloured = inherited(
                style,
                each -> Dom.all(each, "shd").stream().anyMatch(shade -> Paint.isSeen(Dom.attribute(shade, "fill")))
                        ? Boolean.TRUE
                        : null);
        return coloured != null;
    }

    /** A property of a run: its own, or that of its style, of its paragraph's style, or of the document. */
    @Nullable
    Element runProperty(@Nullable Element properties, @Nullable String paragraphStyle, String name) {
        Element own = Dom.child(properties, name);
        if (own != null) {
            return own;
        }
        String runStyle = Dom.attribute(Dom.child(properties, "rStyle"), "val");
        Element styled = inherited(runStyle, each -> Dom.path(each, "rPr", name));
        Element ofParagraph = styled == null ? inherited(paragraphStyle, each -> Dom.path(each, "rPr", name)) : styled;
        return ofParagraph == null ? Dom.path(everywhere, "rPr", name) : ofParagraph;
    }

    private <T> @Nullable T inherited(@Nullable String id, Function<Element, @Nullable T> property) {
        String at = id;
        for (int depth = 0; at != null && depth < DEEPEST; depth++) {
            Element style = styles.get(at);
            if (style == null) {
                return null;
            }
            T found = property.apply(style);
            if (found != null) {
                return found;
            }
            at = Dom.attribute(Dom.child(style, "basedOn"), "val");
        }
        return null;
    }
}
