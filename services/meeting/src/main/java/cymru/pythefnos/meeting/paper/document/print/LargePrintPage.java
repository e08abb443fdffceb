package cymru.pythefnos.meeting.paper.document.print;

import cymru.pythefnos.meeting.paper.document.PaperText;
import cymru.pythefnos.meeting.paper.document.TextBlock;

/** The XHTML of a large-print paper. Its title is the one first-level heading; those of the text come below it. */
final class LargePrintPage {
    private static final String STYLE = """
            @page { size: A4; margin: 22mm }
            body { font-size: 18pt; line-height: 1.5; text-align: left }
            h1 { font-size: 26pt } h2 { font-size: 22pt } h3, h4, h5, h6 { font-size: 20pt }
            table { border-collapse: collapse; width: 100% } td { border: 1pt solid #000; padding: 4pt }
            """;

    private final StringBuilder html = new StringBuilder();
    private Class<? extends TextBlock> open = TextBlock.Paragraph.class;

    private LargePrintPage() {}

    static String of(String title, PaperText text) {
        LargePrintPage page = new LargePrintPage();
        page.html.append("<html><head><style>").append(STYLE).append("</style></head><body>");
        page.element("h1", title);
        text.blocks().stream().filter(block -> !repeats(title, block)).forEach(page::block);
        page.open(TextBlock.Paragraph.class);
        return page.html.append("</body></html>").toString();
    }

    private static boolean repeats(String title, TextBlock block) {
        return block instanceof TextBlock.Heading heading && heading.text().equalsIgnoreCase(title);
    }

    private void block(TextBlock block) {
        switch (block) {
            case TextBlock.Heading heading -> {
                open(TextBlock.Paragraph.class);
                element("h" + Math.min(6, heading.level() + 1), heading.text());
            }
            case TextBlock.Paragraph paragraph -> {
                open(TextBlock.Paragraph.class);
                element("p", paragraph.text());
            }
            case TextBlock.ListItem item -> {
                open(TextBlock.ListItem.class);
                element("li", item.text());
            }
            case TextBlock.TableRow row -> {
                open(TextBlock.TableRow.class);
                html.append("<tr>");
                row.cells().forEach(cell -> element("td", cell));
                html.append("</tr>");
            }
        }
    }

    /** Opens and closes the list or table around blocks of one kind that follow each other. */
    private void open(Class<? extends TextBlock> kind) {
        if (open != kind) {
            html.append(tag(open, "</")).append(tag(kind, "<"));
            open = kind;
        }
    }

    private static String tag(Class<? extends TextBlock> kind, String start) {
        if (kind == TextBlock.ListItem.class) {
            return start + "ul>";
        }
        return kind == TextBlock.TableRow.class ? start + "table>" : "";
    }

    private void element(String name, String words) {
        html.append('<').append(name).append('>');
        words.codePoints().filter(LargePrintPage::isXml).forEach(this::character);
        html.append("</").append(name).append('>');
    }

    private void character(int point) {
        switch (point) {
            case '<' -> html.append("&lt;");
            case '>' -> html.append("&gt;");
            case '&' -> html.append("&amp;");
            default -> html.appendCodePoint(point);
        }
    }

    /** XML 1.0 has no control characters; a document may. */
    private static boolean isXml(int point) {
        return point == '\t'
                || point == '\n'
                || (point >= 0x20 && point < 0xD800)
                || (point > 0xDFFF && point < 0xFFFE)
                || point > 0xFFFF;
    }
}
