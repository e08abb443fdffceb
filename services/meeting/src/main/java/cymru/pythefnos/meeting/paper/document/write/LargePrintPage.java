package cymru.pythefnos.meeting.paper.document.write;

import cymru.pythefnos.meeting.paper.document.PaperHtml;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.TextNode;

/**
 * The XHTML of a large-print paper. Its title is the one first-level heading; those of the text come below it, and none is
 * left out on the way down.
 */
final class LargePrintPage {
    private static final String STYLE = """
            @page { size: A4; margin: 22mm 22mm 26mm 22mm;
              @bottom-center { content: "%s"; font-size: 14pt } }
            body { font-size: 18pt; line-height: 1.5; text-align: left; word-wrap: break-word }
            h1 { font-size: 26pt; line-height: 1.3 } h2 { font-size: 22pt } h3, h4, h5, h6 { font-size: 20pt }
            h1, h2, h3, h4, h5, h6, p.row { page-break-after: avoid }
            em { font-style: normal; font-weight: bold }
            ul, ol { padding-left: 30pt; margin-left: 0 } ol.labelled { list-style: none; padding-left: 0 }
            li { margin-bottom: 6pt } ol.labelled ul, ol.labelled ol, ul ol.labelled { padding-left: 30pt }
            table { border-collapse: collapse; width: 100%% } th { text-align: left; font-weight: bold }
            td, th { border: 1pt solid #000; padding: 4pt; vertical-align: top }
            tr { page-break-inside: avoid } p.row { margin-bottom: 0 }
            a { color: #000; text-decoration: underline }
            sup, sub { font-size: 14pt }
            """;

    private static final int TOGETHER = 100;
    private static final Pattern ENDLESS = Pattern.compile("\\S{1000,}");

    private final Marked marked;
    private final PrintSize size;
    private final Element body;

    private LargePrintPage(Element body, Marked marked, PrintSize size) {
        this.body = body;
        this.marked = marked;
        this.size = size;
    }

    /** What stands on its pages, without a style. */
    static Element body(String title, PaperHtml paper, Marked marked, PrintSize size) {
        LargePrintPage page = new LargePrintPage(paper.body().clone(), marked, size);
        page.write(title);
        return page.body;
    }

    static String of(String title, PaperHtml paper, Marked marked) {
        Element body = body(title, paper, marked, PrintSize.LARGE);
        Document html = Document.createShell("");
        html.outputSettings()
                .syntax(Document.OutputSettings.Syntax.xml)
                .escapeMode(Entities.EscapeMode.xhtml)
                .prettyPrint(false);
        html.head().appendElement("style").appendText(STYLE.formatted(marked.pages()));
        html.body().replaceWith(body);
        return html.html();
    }

    private void write(String title) {
        body.select("mark").forEach(mark -> mark.replaceWith(new TextNode(marked.of(mark))));
        body.select("a.note").forEach(note -> note.replaceWith(new TextNode(" " + marked.note(note.wholeText()))));
        notes();
        body.select("a[href]").forEach(this::link);
        body.select("table").stream().toList().reversed().forEach(this::table);
        body.select("ol").forEach(LargePrintPage::numbers);
        headings(title);
        Directions.settle(body);
        body.nodeStream(TextNode.class).toList().forEach(LargePrintPage::tabs);
        body.nodeStream(TextNode.class).toList().forEach(LargePrintPage::endless);
        body.select("[data-page]").forEach(each -> each.removeAttr("data-page"));
    }

    private void notes() {
        Element section = body.selectFirst("section.notes");
        if (section != null) {
            for (Element note : section.children()) {
                Element first = note.selectFirst("p");
                Element label = new Element("strong").text(marked.noteLabel(note.attr("data-label")) + ": ");
                (first == null ? note.prependElement("p") : first).insertChildren(0, label);
            }
            section.prependElement("h1").text(marked.notes());
        }
    }

    private void link(Element link) {
        link.attr("title", link.attr("href"));
        Links.written(link).ifPresent(address -> link.appendText(" (" + address + ")"));
    }

    private void table(Element table) {
        if (TableWidth.fits(table, size)) {
            int headers = TableGrid.of(table).headerRows();
            List<Element> rows = new ArrayList<>(table.select("> tr"));
            if (headers > 0) {
                Element head = new Element("thead");
                rows.subList(0, headers).forEach(head::appendChild);
                table.prependChild(head);
            }
            Element rest = table.appendElement("tbody");
            rows.subList(headers, rows.size()).forEach(rest::appendChild);
        } else {
            table.replaceWith(TableList.of(table, marked));
        }
    }

    /** Plain numbers in their order are left to the page; any others stand in the text as they are. */
    private static void numbers(Element list) {
        List<String> labels =
                list.children().stream().map(item -> item.attr("data-label")).toList();
        int start = number(labels.getFirst());
        boolean plain = start >= 0;
        for (int i = 0; i < labels.size(); i++) {
            plain &= labels.get(i).equals((start + i) + ".");
        }
        if (plain) {
            list.attr("start", String.valueOf(start));
        } else {
            list.addClass("labelled");
            list.children().forEach(item -> item.prependText(item.attr("data-label") + " "));
        }
        list.children().forEach(item -> item.removeAttr("data-label"));
    }

    private static int number(String label) {
        return label.matches("\\d{1,4}\\.") ? Integer.parseInt(label.substring(0, label.length() - 1)) : -1;
    }

    private void headings(String title) {
        int above = 1;
        for (Element heading : body.select("h1, h2, h3, h4, h5, h6")) {
            if (heading.wholeText().strip().equalsIgnoreCase(title.strip())) {
                heading.remove();
            } else {
                int level = Math.min(heading.tagName().charAt(1) - '0' + 1, Math.min(6, above + 1));
                heading.tagName("h" + level);
                above = level;
            }
        }
        body.prependElement("h1").text(title);
    }

    /** What has no end is no word; to break it letter by letter would take minutes. */
    private static void endless(TextNode text) {
        if (ENDLESS.matcher(text.getWholeText()).find()) {
            String lines = ENDLESS.matcher(text.getWholeText())
                    .replaceAll(word -> Matcher.quoteReplacement(word.group().replaceAll(".{40}", "$0\n")));
            Element group = new Element("span");
            for (String line : lines.split("\n")) {
                // what has thousands of neighbours takes long to find its place among them
                group = group.childNodeSize() < TOGETHER ? group : new Element("span");
                if (!group.hasParent()) {
                    text.before(group);
                }
                group.appendText(line).appendElement("br");
            }
            text.remove();
        }
    }

    private static void tabs(TextNode text) {
        if (text.getWholeText().indexOf('\t') >= 0) {
            text.text(text.getWholeText().replace('\t', '\u2003'));
        }
    }
}
