package cymru.pythefnos.meeting.paper.document.write;

import cymru.pythefnos.meeting.paper.document.PaperHtml;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Writes plain text: a blank line between blocks, numbers as they were, links written out, tables as rows or, where cells are
 * merged or many, as a list for each row. Lines end with a line feed.
 */
public final class PlainText {
    private static final int MOST_COLUMNS = 4;
    private static final Pattern BLOCK = Pattern.compile("h[1-6]|p|ul|ol|table|section|div");
    private static final String DIGITS = "0123456789";
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉";

    private final Marked marked;
    private final StringBuilder out = new StringBuilder();

    private PlainText(Marked marked) {
        this.marked = marked;
    }

    public static String of(PaperHtml paper, Locale language) {
        PlainText text = new PlainText(new Marked(language));
        text.blocks(paper.body(), "");
        return text.out.toString().strip() + "\n";
    }

    private void blocks(Element parent, String indent) {
        for (Element block : parent.children()) {
            block(block, indent);
        }
    }

    private void block(Element block, String indent) {
        switch (block.tagName()) {
            case "ul", "ol" -> {
                list(block, indent);
                end();
            }
            case "table" -> table(block, indent);
            case "section" -> notes(block);
            case "div" -> blocks(block, indent);
            default -> {
                line(indent, inline(block));
                end();
            }
        }
    }

    private void line(String indent, String words) {
        words.lines().forEach(line -> out.append(indent).append(line.strip()).append('\n'));
    }

    private void end() {
        if (out.length() < 2 || out.charAt(out.length() - 2) != '\n') {
            out.append('\n');
        }
    }

    private void list(Element list, String indent) {
        for (Element item : list.children()) {
            String label = item.hasAttr("data-label") ? item.attr("data-label") : "-";
            String deeper = indent + " ".repeat(label.length() + 1);
            out.append(indent).append(label);
            String before = " ";
            StringBuilder words = new StringBuilder();
            for (Node node : item.childNodes()) {
                if (node instanceof Element inner && isBlock(inner)) {
                    before = flush(words, before, deeper);
                    inner(inner, before, deeper);
                } else {
                    node(node, words);
                }
            }
            flush(words, before, deeper);
            if (out.charAt(out.length() - 1) != '\n') {
                out.append('\n');
            }
        }
    }

    /** Writes words of an item: the first behind its label, further ones on lines of their own. */
    private String flush(StringBuilder words, String before, String deeper) {
        String text = tidy(words);
        words.setLength(0);
        if (text.isEmpty()) {
            return before;
        }
        out.append(before).append(text.replace("\n", "\n" + deeper)).append('\n');
        return deeper;
    }

    private void inner(Element block, String before, String deeper) {
        if (before.equals(" ")) {
            out.append('\n');
        }
        switch (block.tagName()) {
            case "ul", "ol" -> list(block, deeper);
            case "p" -> line(deeper, inline(block));
            default -> block(block, deeper);
        }
    }

    private void table(Element table, String indent) {
        TableGrid grid = TableGrid.of(table);
        boolean simple = !grid.hasSpans()
                && grid.columns() <= MOST_COLUMNS
                && table.select("td table, li").isEmpty();
        if (simple) {
            for (Element row : table.select("> tr")) {
                line(
                        indent,
                        String.join(
                                " | ", row.children().stream().map(this::cell).toList()));
            }
            end();
        } else {
            blocks(TableList.of(table, marked), indent);
        }
    }

    private String cell(Element cell) {
        return allInline(cell).replaceAll("\\s+", " ").strip();
    }

    private void notes(Element section) {
        line("", marked.notes());
        end();
        for (Element note : section.children()) {
            line(
                    "",
                    marked.noteLabel(note.attr("data-label")) + ": "
                            + allInline(note).strip());
            end();
        }
    }

    private static boolean isBlock(Element element) {
        return BLOCK.matcher(element.tagName()).matches();
    }

    /** The words of a block, without those of blocks within it. */
    private String inline(Element block) {
        StringBuilder words = new StringBuilder();
        for (Node node : block.childNodes()) {
            if (!(node instanceof Element element) || !isBlock(element)) {
                node(node, words);
            }
        }
        return tidy(words);
    }

    private static String tidy(StringBuilder words) {
        return words.toString()
                .replaceAll(" {2,}", " ")
                .replaceAll("[ \\t]*\\n[ \\t]*", "\n")
                .strip();
    }

    /** The words of a block and of those within it, a line for each. */
    private String allInline(Element block) {
        StringBuilder words = new StringBuilder(inline(block));
        for (Element inner : block.children()) {
            if (isBlock(inner) || inner.nameIs("li") || inner.nameIs("tr") || inner.nameIs("td")) {
                String label = inner.hasAttr("data-label") ? inner.attr("data-label") + " " : "";
                words.append('\n').append(label).append(allInline(inner));
            }
        }
        return words.toString();
    }

    private void node(Node node, StringBuilder words) {
        if (node instanceof TextNode text) {
            words.append(text.getWholeText());
        } else if (node instanceof Element element) {
            element(element, words);
        }
    }

    private void element(Element element, StringBuilder words) {
        switch (element.tagName()) {
            case "br" -> words.append('\n');
            case "mark" -> words.append(marked.of(element));
            case "sup" -> words.append(figures(element, RAISED));
            case "sub" -> words.append(figures(element, LOWERED));
            case "a" -> link(element, words);
            default -> element.childNodes().forEach(child -> node(child, words));
        }
    }

    private static String figures(Element element, String shapes) {
        String text = element.wholeText();
        boolean digits = !text.isEmpty() && text.chars().allMatch(each -> DIGITS.indexOf(each) >= 0);
        if (!digits) {
            return text;
        }
        StringBuilder shaped = new StringBuilder();
        text.chars().forEach(each -> shaped.append(shapes.charAt(DIGITS.indexOf(each))));
        return shaped.toString();
    }

    private void link(Element link, StringBuilder words) {
        if (link.hasClass("note")) {
            words.append(' ').append(marked.note(link.wholeText()));
            return;
        }
        link.childNodes().forEach(child -> node(child, words));
        Links.written(link)
                .ifPresent(address -> words.append(" (").append(address).append(')'));
    }
}
