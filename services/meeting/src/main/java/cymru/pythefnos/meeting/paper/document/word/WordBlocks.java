package cymru.pythefnos.meeting.paper.document.word;

import cymru.pythefnos.meeting.paper.document.html.Content;
import cymru.pythefnos.meeting.paper.document.html.Dom;
import cymru.pythefnos.meeting.paper.document.html.Lists;
import cymru.pythefnos.meeting.paper.document.html.Paint;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Walks paragraphs and tables. A paragraph whose end was deleted goes on in the next one. */
final class WordBlocks {
    private final WordParts parts;
    private final WordInline inline;

    WordBlocks(WordParts parts) {
        this.parts = parts;
        this.inline = new WordInline(parts);
    }

    /** Where blocks go: the body, a cell, a note. */
    private static final class Into {
        private final Element html;
        private final Lists lists;
        private @Nullable Element carried;

        Into(Element html) {
            this.html = html;
            this.lists = new Lists(html);
        }
    }

    /** Reads all blocks of a container, which may be null, to the end of an element. */
    void read(org.w3c.dom.@Nullable Element container, Element html) {
        Into into = new Into(html);
        read(container, into);
        if (into.carried != null) {
            emit(into, "p", into.carried);
        }
    }

    private void read(org.w3c.dom.@Nullable Element container, Into into) {
        for (org.w3c.dom.Element each : Dom.children(container)) {
            switch (Dom.name(each)) {
                case "p" -> paragraph(each, into);
                case "tbl" -> table(each, into);
                case "sdt" -> read(Dom.child(each, "sdtContent"), into);
                case "customXml", "ins", "moveTo" -> read(each, into);
                case "AlternateContent" -> read(WordInline.chosen(each), into);
                case "oMathPara" -> {
                    Element paragraph = new Element("p");
                    inline.formula(each, paragraph);
                    emit(into, "p", paragraph);
                }
                default -> {}
            }
        }
    }

    private void paragraph(org.w3c.dom.Element paragraph, Into into) {
        org.w3c.dom.Element properties = Dom.child(paragraph, "pPr");
        String style = parts.styles().ofParagraph(properties);
        Element content = into.carried == null ? new Element("p") : into.carried;
        into.carried = null;
        boolean around = inline.onColour(true);
        inline.onColour(around || isOnColour(properties, style));
        inline.read(paragraph, style, content);
        inline.onColour(around);
        org.w3c.dom.Element mark = Dom.child(properties, "rPr");
        if (Dom.child(mark, "del") != null || Dom.child(mark, "moveFrom") != null) {
            into.carried = content;
        } else if (Content.isIn(content)) {
            numbered(properties, style, content, into);
        }
        List<org.w3c.dom.Element> boxes = inline.takeBoxes();
        inline.onColour(true);
        boxes.forEach(box -> read(box, into));
        inline.onColour(around);
    }

    private void numbered(
            org.w3c.dom.@Nullable Element properties, @Nullable String style, Element content, Into into) {
        int heading = parts.styles().headingLevel(properties, style);
        WordNumbers.Place place = parts.numbers().next(properties, style);
        if (heading > 0) {
            if (place != null && place.label() != null) {
                content.prependText(place.label() + " ");
            }
            emit(into, "h" + heading, content);
        } else if (place != null) {
            Content.move(content, into.lists.item(place.level(), place.label()));
        } else {
            emit(into, "p", content);
        }
    }

    private void emit(Into into, String name, Element content) {
        into.lists.close();
        Content.move(content, into.html.appendElement(name));
    }

    private void table(org.w3c.dom.Element table, Into into) {
        into.lists.close();
        List<org.w3c.dom.Element> lone = WordTable.loneCell(table);
        if (lone.isEmpty()) {
            new WordTable(this).read(table, into.html);
        } else {
            boolean around = inline.onColour(true);
            inline.onColour(around || new WordTable(this).isColoured(table, lone.getFirst()));
            lone.forEach(cell -> read(cell, into));
            inline.onColour(around);
        }
        into.lists.close();
    }

    /** Reads a cell. @param coloured whether it may have a colour of its own */
    void cell(org.w3c.dom.Element cell, Element html, boolean coloured) {
        boolean around = inline.onColour(true);
        inline.onColour(around || coloured);
        read(cell, html);
        inline.onColour(around);
    }

    private boolean isOnColour(org.w3c.dom.@Nullable Element properties, @Nullable String style) {
        return Paint.isSeen(Dom.attribute(Dom.child(properties, "shd"), "fill"))
                || Paint.isSeen(Dom.attribute(parts.styles().paragraphProperty(style, "shd"), "fill"));
    }

    boolean isStyleColoured(@Nullable String tableStyle) {
        return parts.styles().isTableColoured(tableStyle);
    }

    /** The notes that were referred to, at the end. Notes may refer to further ones. */
    void notes(Element html) {
        Content.notes(inline.notes(), this::read, html);
    }
}
