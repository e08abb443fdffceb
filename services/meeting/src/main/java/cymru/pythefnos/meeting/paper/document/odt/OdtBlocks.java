package cymru.pythefnos.meeting.paper.document.odt;

import cymru.pythefnos.meeting.paper.document.html.Content;
import cymru.pythefnos.meeting.paper.document.html.Dom;
import cymru.pythefnos.meeting.paper.document.html.Lists;
import cymru.pythefnos.meeting.paper.document.html.Marks;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Walks paragraphs, lists, sections and tables. */
final class OdtBlocks {
    private final OdtStyles styles;
    private final OdtInline inline;
    private final OdtNumbers headings;
    private final Map<String, OdtNumbers> counting = new HashMap<>();

    OdtBlocks(OdtStyles styles, Marks marks) {
        this.styles = styles;
        this.inline = new OdtInline(styles, marks);
        this.headings = new OdtNumbers(styles, "");
    }

    void read(org.w3c.dom.@Nullable Element parent, Element html) {
        for (org.w3c.dom.Element each : Dom.children(parent)) {
            switch (Dom.name(each)) {
                case "h" -> heading(each, html);
                case "p" -> paragraph(each, html);
                case "list" -> list(each, new Lists(html), null, 1);
                case "table" -> OdtTable.read(each, html, this);
                case "section" -> {
                    if (!isHidden(each)) {
                        read(each, html);
                    }
                }
                case "table-of-content", "illustration-index", "alphabetical-index", "user-index" ->
                    contents(Dom.child(each, "index-body"), html);
                case "frame", "custom-shape", "rect", "g" -> {
                    Element paragraph = new Element("p");
                    inline.frame(each, paragraph);
                    emit(paragraph, "p", html);
                }
                case "numbered-paragraph", "index-title", "text-box" -> read(each, html);
                case "soft-page-break" -> inline.pageEnds();
                default -> {}
            }
        }
    }

    private static boolean isHidden(org.w3c.dom.Element section) {
        return Dom.attribute(section, "display", "true").equals("none")
                || Dom.attribute(section, "is-hidden", "false").equals("true");
    }

    /** The pages that a table of contents names are not ours. */
    private void contents(org.w3c.dom.@Nullable Element index, Element html) {
        Element entries = new Element("div");
        read(index, entries);
        for (Element entry : entries.children()) {
            html.appendElement("p").appendText(entry.wholeText().replaceAll("[\\s.…]+\\d+\\s*$", ""));
        }
    }

    private void heading(org.w3c.dom.Element heading, Element html) {
        int level = Math.clamp(Dom.number(heading, "outline-level", 1), 1, 6);
        Element content = content(heading);
        if (!content.wholeText().isBlank()) {
            String label = headings.next(level, -1);
            if (label != null) {
                content.prependText(label + " ");
            }
            emit(content, "h" + level, html);
        }
    }

    private void paragraph(org.w3c.dom.Element paragraph, Element html) {
        String style = Dom.attribute(paragraph, "style-name", "");
        emit(content(paragraph), style.equals("Title") ? "h1" : "p", html);
    }

    private Element content(org.w3c.dom.Element paragraph) {
        Element content = new Element("p");
        inline.read(paragraph, content);
        return content;
    }

    private void emit(Element content, String name, Element html) {
        if (Content.isIn(content)) {
            Content.move(content, html.appendElement(name));
        }
        boxes(html);
    }

    private void list(org.w3c.dom.Element list, Lists lists, @Nullable OdtNumbers outer, int level) {
        OdtNumbers numbers = outer == null ? numbers(list) : outer;
        for (org.w3c.dom.Element item : Dom.children(list)) {
            if (Dom.name(item).equals("list-item")) {
                item(item, lists, numbers, level);
            } else if (Dom.name(item).equals("list-header")) {
                Element last = lists.last();
                if (last != null) {
                    read(item, last);
                }
            }
        }
    }

    private OdtNumbers numbers(org.w3c.dom.Element list) {
        String style = Dom.attribute(list, "style-name", "");
        if (style.isEmpty()) {
            org.w3c.dom.Element first = Dom.path(list, "list-item", "p");
            String brought = styles.listOf(Dom.attribute(first, "style-name"));
            style = brought == null ? "-" : brought;
        }
        String continued = Dom.attribute(list, "continue-list", "");
        boolean goesOn = Dom.attribute(list, "continue-numbering", "false").equals("true");
        OdtNumbers numbers = counting.get(goesOn ? style : "#" + continued);
        if (numbers == null) {
            numbers = new OdtNumbers(styles, style);
        }
        counting.put(style, numbers);
        counting.put("#" + Dom.attribute(list, "id", ""), numbers);
        counting.remove("#");
        return numbers;
    }

    private void item(org.w3c.dom.Element item, Lists lists, OdtNumbers numbers, int level) {
        List<org.w3c.dom.Element> parts = Dom.children(item);
        boolean onlyList = !parts.isEmpty() && Dom.name(parts.getFirst()).equals("list");
        Element html =
                onlyList ? null : lists.item(level - 1, numbers.next(level, Dom.number(item, "start-value", -1)));
        boolean first = true;
        for (org.w3c.dom.Element part : parts) {
            switch (Dom.name(part)) {
                case "list" -> list(part, lists, numbers, level + 1);
                case "p", "h" -> {
                    if (html != null) {
                        text(part, html, first);
                    }
                    first = false;
                }
                default -> {}
            }
        }
    }

    private void text(org.w3c.dom.Element paragraph, Element item, boolean first) {
        Element content = content(paragraph);
        if (first) {
            Content.move(content, item);
        } else {
            Content.move(content, item.appendElement("p"));
        }
        boxes(item);
    }

    /** Boxes have colours of their own. */
    private void boxes(Element html) {
        var boxes = inline.takeBoxes();
        boolean around = inline.onColour(true);
        boxes.forEach(box -> read(box, html));
        inline.onColour(around);
    }

    /** Reads a cell. */
    void cell(org.w3c.dom.Element cell, Element html) {
        boolean around = inline.onColour(true);
        inline.onColour(around || styles.isPainted("table-cell", Dom.attribute(cell, "style-name")));
        read(cell, html);
        inline.onColour(around);
    }

    void notes(Element html) {
        Content.notes(inline.notes(), this::read, html);
    }
}
