package cymru.pythefnos.meeting.paper.document.odt;

import cymru.pythefnos.meeting.paper.document.Loss;
import cymru.pythefnos.meeting.paper.document.html.Dom;
import cymru.pythefnos.meeting.paper.document.html.Marks;
import cymru.pythefnos.meeting.paper.document.html.Spans;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Walks what stands within paragraphs. Deleted text stands elsewhere in the file, and is never read. */
final class OdtInline {
    private final OdtStyles styles;
    private final Marks marks;
    private final Spans spans = new Spans();
    private final List<org.w3c.dom.Element> notes = new ArrayList<>();
    private final List<org.w3c.dom.Element> boxes = new ArrayList<>();
    private int page = 1;
    private boolean onColour;

    OdtInline(OdtStyles styles, Marks marks) {
        this.styles = styles;
        this.marks = marks;
    }

    List<org.w3c.dom.Element> notes() {
        return notes;
    }

    List<org.w3c.dom.Element> takeBoxes() {
        List<org.w3c.dom.Element> taken = List.copyOf(boxes);
        boxes.clear();
        return taken;
    }

    /** Whether what is read now may stand on a colour, where white can be seen. @return what was said before */
    boolean onColour(boolean now) {
        boolean before = onColour;
        onColour = now;
        return before;
    }

    void pageEnds() {
        page++;
    }

    void read(org.w3c.dom.Element paragraph, Element into) {
        spans.end();
        boolean hidden = Dom.all(paragraph, "hidden-paragraph").stream()
                .anyMatch(each -> Dom.attribute(each, "is-hidden", "true").equals("true"));
        OdtLook look = OdtLook.ofParagraph(styles, Dom.attribute(paragraph, "style-name"));
        if (!hidden) {
            children(paragraph, into, look);
        }
    }

    private void children(Node parent, Element into, OdtLook look) {
        for (Node at = parent.getFirstChild(); at != null; at = at.getNextSibling()) {
            if (at instanceof Text text) {
                text(into, text.getData().replaceAll("\\s+", " "), look);
            } else if (at instanceof org.w3c.dom.Element element) {
                element(element, into, look);
            }
        }
    }

    private void text(Element into, String words, OdtLook look) {
        if (look.isShown() && !words.isEmpty()) {
            if (look.isInvisible() && !onColour && !words.isBlank()) {
                marks.note(Loss.Kind.INVISIBLE, page);
            }
            String kept = into.childNodeSize() == 0 ? words.replaceFirst("^ +", "") : words;
            spans.text(into, kept, look.asLook());
        } else if (look.struck() && !look.hidden() && !words.isBlank()) {
            marks.note(Loss.Kind.STRUCK_OUT, page);
        }
    }

    private void element(org.w3c.dom.Element each, Element into, OdtLook look) {
        switch (Dom.name(each)) {
            case "span" -> children(each, into, look.within(styles, Dom.attribute(each, "style-name")));
            case "a" -> children(each, into, look.leadingTo(address(Dom.attribute(each, "href", ""))));
            case "s" -> text(into, " ".repeat(Math.clamp(Dom.number(each, "c", 1), 1, 200)), look);
            case "tab" -> text(into, "\t", look);
            case "line-break" -> {
                if (look.isShown()) {
                    spans.lineBreak(into, look.asLook());
                }
            }
            case "soft-page-break" -> pageEnds();
            case "note" -> note(each, into, look);
            case "frame", "custom-shape", "rect", "g", "ellipse" -> {
                if (!look.hidden()) {
                    spans.end();
                    frame(each, into);
                }
            }
            case "ruby" -> children(each, into, look);
            case "annotation",
                    "annotation-end",
                    "hidden-text",
                    "hidden-paragraph",
                    "page-number",
                    "page-count",
                    "ruby-text",
                    "tracked-changes",
                    "script",
                    "event-listeners",
                    "bibliography-source" -> {}
            default -> children(each, into, look);
        }
    }

    private static @Nullable String address(String target) {
        return target.matches("(?i)(?:https?|mailto|tel):.+") ? target : null;
    }

    private void note(org.w3c.dom.Element note, Element into, OdtLook look) {
        org.w3c.dom.Element body = Dom.child(note, "note-body");
        if (body != null && look.isShown()) {
            notes.add(body);
            spans.end();
            into.appendElement("a").addClass("note").text(String.valueOf(notes.size()));
        }
    }

    /** A picture, an object, or a box with text. */
    void frame(org.w3c.dom.Element frame, Element into) {
        String description = described(frame);
        org.w3c.dom.Element box = Dom.child(frame, "text-box");
        if (box != null) {
            boxes.add(box);
        } else if (Dom.child(frame, "object") != null || Dom.child(frame, "object-ole") != null) {
            marks.put(into, Loss.Kind.OBJECT, page, description);
        } else if (Dom.child(frame, "image") != null) {
            marks.picture(into, page, description);
        } else if (!Dom.children(frame, "p").isEmpty()) {
            boxes.add(frame);
        } else if (!description.isBlank()) {
            marks.put(into, Loss.Kind.DRAWING, page, description);
        }
        Dom.children(frame, "frame").forEach(inner -> frame(inner, into));
    }

    private static String described(org.w3c.dom.Element frame) {
        for (String name : List.of("desc", "title")) {
            org.w3c.dom.Element said = Dom.child(frame, name);
            if (said != null && !said.getTextContent().isBlank()) {
                return said.getTextContent();
            }
        }
        return "";
    }
}
