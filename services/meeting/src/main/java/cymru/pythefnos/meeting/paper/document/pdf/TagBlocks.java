package cymru.pythefnos.meeting.paper.document.pdf;

import cymru.pythefnos.meeting.paper.document.html.Content;
import cymru.pythefnos.meeting.paper.document.html.Header;
import cymru.pythefnos.meeting.paper.document.html.Labels;
import cymru.pythefnos.meeting.paper.document.html.Lists;
import cymru.pythefnos.meeting.paper.document.html.Marks;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Walks the tags that are blocks. */
final class TagBlocks {
    private static final Pattern NOTE = Pattern.compile("^\\d{1,3}(?=\\p{L})");
    private final TagInline inline;

    TagBlocks(TaggedContent content, Marks marks) {
        this.inline = new TagInline(content, marks);
    }

    void read(PDStructureNode parent, Element into) {
        List<Object> loose = new ArrayList<>();
        for (Object kid : parent.getKids()) {
            if (kid instanceof PDStructureElement element && !TagInline.isInline(element)) {
                paragraph(parent, loose, into);
                block(element, into);
            } else {
                loose.add(kid);
            }
        }
        paragraph(parent, loose, into);
    }

    /** Text that stands in a section without a paragraph around it. */
    private void paragraph(PDStructureNode parent, List<Object> loose, Element into) {
        if (!loose.isEmpty()) {
            Element content = new Element("p");
            inline.read(parent, loose, content);
            emit(content, "p", into);
            loose.clear();
        }
    }

    private void block(PDStructureElement element, Element into) {
        if ("Title".equals(element.getStructureType())) {
            text(element, "h1", into);
            return;
        }
        String type = String.valueOf(element.getStandardStructureType());
        switch (type) {
            case "H", "H1", "H2", "H3", "H4", "H5", "H6" ->
                text(element, type.equals("H") ? "h2" : "h" + type.charAt(1), into);
            case "P", "Caption", "Note", "BibEntry", "Code", "Formula", "Figure", "TOCI" -> text(element, "p", into);
            case "L" -> list(element, new Lists(into), 0, into);
            case "Table" -> table(element, into);
            case "Artifact" -> {}
            default -> read(element, into);
        }
    }

    private void text(PDStructureElement element, String name, Element into) {
        Element content = new Element(name);
        inline.read(element, content);
        String type = String.valueOf(element.getStandardStructureType());
        if (type.equals("TOCI")) {
            content.text(content.wholeText().replaceAll("[\\s.…_]+\\d+\\s*$", ""));
        }
        if (type.equals("Note")) {
            NOTE.matcher(content.wholeText()).results().forEach(found -> numbered(content, found.end()));
        }
        emit(content, name, into);
        inline.takeBlocks().forEach(block -> block(block, into));
    }

    private void emit(Element content, String name, Element into) {
        if (Content.isIn(content)) {
            Element block = into.appendElement(name).attr("data-page", String.valueOf(inline.takePage()));
            Content.move(content, block);
        }
    }

    private void list(PDStructureElement list, Lists lists, int level, Element into) {
        for (Object kid : list.getKids()) {
            if (kid instanceof PDStructureElement element) {
                switch (String.valueOf(element.getStandardStructureType())) {
                    case "LI" -> item(element, lists, level, into);
                    case "L" -> list(element, lists, level + 1, into);
                    default -> {
                        lists.close();
                        block(element, into);
                    }
                }
            }
        }
    }

    private void item(PDStructureElement item, Lists lists, int level, Element into) {
        Element label = new Element("span");
        Element content = new Element("li");
        List<PDStructureElement> inner = new ArrayList<>();
        for (Object kid : item.getKids()) {
            if (kid instanceof PDStructureElement element) {
                switch (String.valueOf(element.getStandardStructureType())) {
                    case "Lbl" -> inline.read(element, label);
                    case "L" -> inner.add(element);
                    default -> inline.read(element, content);
                }
            } else {
                inline.read(item, List.of(kid), content);
            }
            inner.addAll(inline.takeBlocks());
        }
        Labels.Found found = found(label.wholeText().strip(), content);
        Content.move(content, lists.item(level, found.label()));
        for (PDStructureElement each : inner) {
            if ("L".equals(each.getStandardStructureType())) {
                list(each, lists, level + 1, into);
            } else {
                Element last = lists.last();
                block(each, last == null ? into : last);
            }
        }
    }

    /** An item's own label, or the one that its text begins with. */
    private static Labels.Found found(String label, Element content) {
        if (!label.isEmpty()) {
            boolean number = label.codePoints().anyMatch(Character::isLetterOrDigit) && !label.equals("o");
            return new Labels.Found(number ? label : null, "");
        }
        Labels.Found inText = Labels.findInItem(content.wholeText().strip());
        if (inText == null) {
            return new Labels.Found(null, "");
        }
        cut(
                content,
                content.wholeText().stripTrailing().length() - inText.rest().length());
        return inText;
    }

    /** Some writers leave no space between a note's number and its text. */
    private static void numbered(Element note, int digits) {
        String number = note.wholeText().substring(0, digits);
        cut(note, digits);
        note.prependText(number + " ");
    }

    private static void cut(Element content, int letters) {
        int left = letters;
        for (TextNode node : content.nodeStream(TextNode.class).toList()) {
            String text = node.getWholeText();
            int here = Math.min(left, text.length());
            node.text(text.substring(here));
            left -= here;
        }
    }

    private void table(PDStructureElement table, Element into) {
        Element html = new Element("table");
        rows(table, html, into);
        if (!html.wholeText().isBlank()) {
            into.appendChild(html.attr("data-page", String.valueOf(inline.takePage())));
            Header.guess(html);
        }
    }

    private void rows(PDStructureElement parent, Element html, Element into) {
        for (Object kid : parent.getKids()) {
            if (kid instanceof PDStructureElement element) {
                switch (String.valueOf(element.getStandardStructureType())) {
                    case "TR" -> cells(element, html.appendElement("tr"));
                    case "THead", "TBody", "TFoot" -> rows(element, html, into);
                    default -> block(element, into);
                }
            }
        }
    }

    private void cells(PDStructureElement row, Element html) {
        for (Object kid : row.getKids()) {
            if (kid instanceof PDStructureElement element) {
                boolean header = "TH".equals(element.getStandardStructureType());
                Element cell = html.appendElement(header ? "th" : "td");
                if (header) {
                    cell.attr("scope", "col");
                }
                attributes(element, cell);
                read(element, cell);
                if (header) {
                    cell.select("strong").unwrap();
                }
            }
        }
    }

    private static void attributes(PDStructureElement element, Element cell) {
        for (int i = 0; i < element.getAttributes().size(); i++) {
            PDAttributeObject attribute = element.getAttributes().getObject(i);
            if (attribute instanceof PDTableAttributeObject of) {
                span(cell, "colspan", of.getColSpan());
                span(cell, "rowspan", of.getRowSpan());
                scope(cell, of.getScope());
            }
        }
    }

    private static void scope(Element cell, @Nullable String scope) {
        if (cell.nameIs("th") && "Row".equals(scope)) {
            cell.attr("scope", "row");
        }
    }

    private static void span(Element cell, String name, int cells) {
        if (cells > 1 && cells <= 100) {
            cell.attr(name, String.valueOf(cells));
        }
    }
}
