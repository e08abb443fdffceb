package cymru.pythefnos.meeting.paper.document.pdf;

import cymru.pythefnos.meeting.paper.document.Loss;
import cymru.pythefnos.meeting.paper.document.html.Header;
import cymru.pythefnos.meeting.paper.document.html.Labels;
import cymru.pythefnos.meeting.paper.document.html.Lists;
import cymru.pythefnos.meeting.paper.document.html.Marks;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Guesses the structure of a PDF that has none from how its lines lie, page by page. */
final class PdfLayout {
    private static final float ENDS_EARLY = 0.75f;

    private final List<PdfPage> pages;
    private final PdfMeasures measures;
    private final Marks marks;
    private final Element body = new Element("body");
    private final Lists lists = new Lists(body);
    private final List<Float> indents = new ArrayList<>();
    private @Nullable Element open;
    private @Nullable PdfLine before;

    PdfLayout(List<PdfPage> pages, Marks marks) {
        this.pages = pages;
        this.marks = marks;
        this.measures = PdfMeasures.of(pages);
    }

    Element read() {
        for (PdfPage page : pages) {
            if (page.isUnreadable()) {
                close();
                marks.put(body.appendElement("p"), Loss.Kind.PAGE_WITHOUT_TEXT, page.number(), "");
            }
            lines(measures.content(page));
            if (!page.more().isEmpty()) {
                close();
                page.more().forEach(each -> body.appendChild(each.clone()));
            }
        }
        return body;
    }

    private void lines(List<PdfLine> lines) {
        for (int at = 0; at < lines.size(); at++) {
            int rows = PdfGrid.rows(lines, at);
            if (rows > 1) {
                close();
                Element table = PdfGrid.table(lines.subList(at, at + rows));
                Header.guess(table);
                body.appendChild(table);
                at += rows - 1;
            } else {
                line(lines.get(at));
            }
        }
    }

    private void line(PdfLine line) {
        int heading = measures.headingLevel(line);
        String text = line.text();
        Labels.Found label = heading > 0 ? null : label(line, text);
        if (heading > 0) {
            heading(line, text, heading);
        } else if (label != null) {
            item(line, label);
        } else if (open != null && goesOn(line)) {
            open.appendText(" " + text);
        } else {
            close();
            open = body.appendElement("p").appendText(joined(line));
        }
        before = line;
    }

    /** A line with wide gaps that is no table keeps them as tabs. */
    private static String joined(PdfLine line) {
        List<String> cells = line.cells().stream().map(PdfLine::text).toList();
        return String.join("\t", cells);
    }

    private void heading(PdfLine line, String text, int level) {
        PdfLine above = before;
        Element last = body.lastElementChild();
        boolean same = open == null
                && above != null
                && last != null
                && last.nameIs("h" + level)
                && above.page() == line.page()
                && line.base() - above.base() < 1.8f * line.size();
        close();
        if (same && last != null) {
            last.appendText(" " + text);
        } else {
            body.appendElement("h" + level).appendText(text);
        }
    }

    private static Labels.@Nullable Found label(PdfLine line, String text) {
        PdfWord first = line.words().getFirst();
        // the hollow bullet of word processors is the letter o of a typewriter's font
        boolean hollow = first.text().strip().equals("o")
                && first.font().contains("Courier")
                && line.words().size() > 1
                && !line.words().get(1).font().contains("Courier");
        return hollow ? new Labels.Found(null, text.substring(1).strip()) : Labels.find(text);
    }

    private void item(PdfLine line, Labels.Found found) {
        if (lists.last() == null) {
            indents.clear();
        }
        indents.removeIf(indent -> indent > line.left() + 2);
        if (indents.isEmpty() || indents.getLast() < line.left() - 2) {
            indents.add(line.left());
        }
        open = lists.item(indents.size() - 1, found.label());
        open.appendText(found.rest());
    }

    private boolean goesOn(PdfLine line) {
        PdfLine above = before;
        Element block = open;
        if (above == null || block == null) {
            return false;
        }
        String text = block.wholeText().strip();
        boolean ended = text.endsWith(".") || text.endsWith(":") || text.endsWith("?") || text.endsWith("!");
        if (above.page() != line.page()) {
            return !ended && Character.isLowerCase(line.text().codePointAt(0));
        }
        boolean early = above.right() < ENDS_EARLY * measures.right();
        return !measures.isApart(above, line)
                && !(early && (ended || Character.isUpperCase(line.text().codePointAt(0))))
                && line.cells().size() == 1
                && above.cells().size() == 1
                && Math.abs(above.size() - line.size()) < 1
                && !(block.nameIs("li") && line.left() < above.left() - 6 && ended)
                && !(block.nameIs("li") && line.left() < indents.getLast() - 2);
    }

    private void close() {
        open = null;
        lists.close();
    }
}
