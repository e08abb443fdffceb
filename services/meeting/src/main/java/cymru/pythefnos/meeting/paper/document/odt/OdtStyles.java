package cymru.pythefnos.meeting.paper.document.odt;

import cymru.pythefnos.meeting.paper.document.html.Dom;
import cymru.pythefnos.meeting.paper.document.html.Paint;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Styles by family and name, each with the properties of its parents, and the styles of lists. */
final class OdtStyles {
    private static final int DEEPEST = 20;

    private final Map<String, Element> styles = new HashMap<>();
    private final Map<String, Element> lists = new HashMap<>();

    private OdtStyles() {}

    static OdtStyles of(@Nullable Element styles, @Nullable Element content) {
        OdtStyles all = new OdtStyles();
        all.read(Dom.child(styles, "styles"));
        all.read(Dom.child(content, "automatic-styles"));
        return all;
    }

    private void read(@Nullable Element parent) {
        for (Element each : Dom.children(parent)) {
            String name = Dom.attribute(each, "name", "");
            switch (Dom.name(each)) {
                case "style" -> styles.put(Dom.attribute(each, "family", "") + "/" + name, each);
                case "default-style" -> styles.put(Dom.attribute(each, "family", "") + "/", each);
                case "list-style" -> lists.put(name, each);
                case "outline-style" -> lists.put("", each);
                default -> {}
            }
        }
    }

    /** A property of text in a style; null if neither it nor a parent has it. */
    @Nullable
    String text(String family, @Nullable String name, String property) {
        String at = name == null ? "" : name;
        for (int depth = 0; depth < DEEPEST; depth++) {
            Element style = styles.get(family + "/" + at);
            String value = Dom.attribute(Dom.child(style, "text-properties"), property);
            if (value != null || at.isEmpty()) {
                return value;
            }
            at = Dom.attribute(style, "parent-style-name", "");
        }
        return null;
    }

    /** Whether a style, or a parent of it, has a colour behind what it is for. */
    boolean isPainted(String family, @Nullable String name) {
        String at = name == null ? "" : name;
        for (int depth = 0; !at.isEmpty() && depth < DEEPEST; depth++) {
            Element style = styles.get(family + "/" + at);
            if (Dom.children(style).stream().anyMatch(each -> Paint.isSeen(Dom.attribute(each, "background-color")))) {
                return true;
            }
            at = Dom.attribute(style, "parent-style-name", "");
        }
        return false;
    }

    /** The list style that a paragraph's style brings. */
    @Nullable
    String listOf(@Nullable String paragraphStyle) {
        return Dom.attribute(styles.get("paragraph/" + paragraphStyle), "list-style-name");
    }

    /** A level of a list style, from 1; of the headings, if the style is empty. */
    @Nullable
    Element level(String list, int level) {
        return Dom.children(lists.get(list)).stream()
                .filter(each -> Dom.number(each, "level", 0) == level)
                .findFirst()
                .orElse(null);
    }
}
