package cymru.pythefnos.meeting.paper.document.word;

import cymru.pythefnos.meeting.paper.document.Loss;
import cymru.pythefnos.meeting.paper.document.html.Dom;
import cymru.pythefnos.meeting.paper.document.html.Paint;
import cymru.pythefnos.meeting.paper.document.html.Spans;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Walks what stands within paragraphs: text as it would be after every change is accepted. */
final class WordInline {
    private final WordParts parts;
    private final WordPictures pictures;
    private final WordFields fields = new WordFields();
    private final Spans spans = new Spans();
    private final List<org.w3c.dom.Element> notes = new ArrayList<>();
    private final List<org.w3c.dom.Element> boxes = new ArrayList<>();
    private final WordPages pages;
    private boolean onColour;
    private @Nullable String style;

    WordInline(WordParts parts) {
        this.parts = parts;
        this.pages = WordPages.of(parts.document());
        this.onColour = Paint.isSeen(Dom.attribute(Dom.child(parts.document(), "background"), "color"));
        this.pictures = new WordPictures(parts, boxes);
    }

    /** The notes that were referred to, in that order; the first is note 1. */
    List<org.w3c.dom.Element> notes() {
        return notes;
    }

    /** The text boxes that hang on what was read last. */
    List<org.w3c.dom.Element> takeBoxes() {
        List<org.w3c.dom.Element> taken = List.copyOf(boxes);
        boxes.clear();
        return taken;
    }

    void read(org.w3c.dom.Element paragraph, @Nullable String paragraphStyle, Element into) {
        style = paragraphStyle;
        spans.end();
        pages.paragraph(paragraph);
        children(paragraph, into, null);
    }

    /** One of two ways to say the same: the newer one, which Word shows. */
    static org.w3c.dom.@Nullable Element chosen(org.w3c.dom.Element alternate) {
        org.w3c.dom.Element choice = Dom.child(alternate, "Choice");
        return choice == null ? Dom.child(alternate, "Fallback") : choice;
    }

    private void children(org.w3c.dom.@Nullable Element parent, Element into, @Nullable String href) {
        for (org.w3c.dom.Element each : Dom.children(parent)) {
            switch (Dom.name(each)) {
                case "r" -> run(each, into, href);
                case "hyperlink" -> children(each, into, link(each));
                case "sdt" -> children(Dom.child(each, "sdtContent"), into, href);
                case "ins", "moveTo", "smartTag", "customXml", "dir", "bdo" -> children(each, into, href);
                case "fldSimple" -> {
                    if (!WordFields.isOfThePage(Dom.attribute(each, "instr", ""))) {
                        children(each, into, href);
                    }
                }
                case "AlternateContent" -> children(chosen(each), into, href);
                case "oMath", "oMathPara" -> formula(each, into);
                default -> {}
            }
        }
    }

    private @Nullable String link(org.w3c.dom.Element hyperlink) {
        String id = Dom.attribute(hyperlink, "id");
        return id == null ? null : WordFields.address(parts.links().getOrDefault(id, ""));
    }

    void formula(org.w3c.dom.Element math, Element into) {
        spans.end();
        into.appendText(WordFormula.inOneLine(math));
        parts.marks().note(Loss.Kind.FORMULA, pages.now());
    }

    private void run(org.w3c.dom.Element run, Element into, @Nullable String href) {
        WordLook look = WordLook.of(run, style, parts.styles());
        boolean shown = look.isShown();
        if (look.invisible() && shown && !onColour && hasText(run)) {
            parts.marks().note(Loss.Kind.INVISIBLE, pages.now());
        }
        if (look.struck() && !look.hidden() && !Dom.children(run, "t").isEmpty()) {
            parts.marks().note(Loss.Kind.STRUCK_OUT, pages.now());
        }
        for (org.w3c.dom.Element each : Dom.children(run)) {
            if (!fields.take(each) && shown && fields.shows()) {
                content(each, into, look.with(href == null ? fields.link() : href), look.font());
            } else {
                pages.take(each);
            }
        }
        if (shown && fields.shows()) {
            fields.takeCheckBox().ifPresent(box -> spans.text(into, box, Spans.Look.PLAIN));
        }
    }

    private static boolean hasText(org.w3c.dom.Element run) {
        return Dom.children(run, "t").stream()
                .anyMatch(text -> !text.getTextContent().isBlank());
    }

    /** Whether what is read now may stand on a colour, where white can be seen. @return what was said before */
    boolean onColour(boolean now) {
        boolean before = onColour;
        onColour = now;
        return before;
    }

    private void content(org.w3c.dom.Element each, Element into, Spans.Look look, String font) {
        switch (Dom.name(each)) {
            case "t" -> text(into, WordSigns.inFont(font, each.getTextContent()), look);
            case "tab", "ptab" -> text(into, "\t", look);
            case "noBreakHyphen" -> text(into, "\u2011", look);
            case "br", "cr" -> lineBreak(each, into, look);
            case "lastRenderedPageBreak" -> pages.take(each);
            case "sym" -> sign(each, into, look);
            case "footnoteReference" -> note(parts.footnotes().get(Dom.attribute(each, "id", "")), into);
            case "endnoteReference" -> note(parts.endnotes().get(Dom.attribute(each, "id", "")), into);
            case "drawing", "pict", "object" -> {
                spans.end();
                pictures.read(each, into, pages.now());
            }
            case "ruby" -> {
                children(Dom.child(each, "rubyBase"), into, look.href());
            }
            case "AlternateContent" -> Dom.children(chosen(each)).forEach(inside -> content(inside, into, look, font));
            default -> {}
        }
    }

    private void text(Element into, String words, Spans.Look look) {
        if (!words.isEmpty()) {
            spans.text(into, words, look);
        }
    }

    private void lineBreak(org.w3c.dom.Element each, Element into, Spans.Look look) {
        String type = Dom.attribute(each, "type", "textWrapping");
        if (type.equals("textWrapping")) {
            spans.lineBreak(into, look);
        } else {
            text(into, " ", look);
            pages.take(each);
        }
    }

    private void sign(org.w3c.dom.Element each, Element into, Spans.Look look) {
        String sign = WordSigns.of(Dom.attribute(each, "font", ""), Dom.attribute(each, "char", ""));
        if (sign.isEmpty()) {
            spans.end();
            parts.marks().put(into, Loss.Kind.SIGN, pages.now(), "");
        } else {
            text(into, sign, look);
        }
    }

    private void note(org.w3c.dom.@Nullable Element note, Element into) {
        if (note != null) {
            if (!notes.contains(note)) {
                notes.add(note);
            }
            spans.end();
            into.appendElement("a").addClass("note").text(String.valueOf(notes.indexOf(note) + 1));
        }
    }
}
