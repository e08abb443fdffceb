package cymru.pythefnos.meeting.paper.document.pdf;

import java.util.List;
import org.jsoup.nodes.Element;

/** Finds lines that are rows of one table: each with parts that lie far apart and begin at the same places. */
final class PdfGrid {
    private static final float SAME_PLACE = 12;

    private PdfGrid() {}

    /** How many lines from here on are rows of one table; 1 or less if that isn't one. */
    static int rows(List<PdfLine> lines, int from) {
        int columns = lines.get(from).cells().size();
        int rows = 0;
        while (columns > 1 && from + rows < lines.size() && fits(lines.get(from), lines.get(from + rows))) {
            rows++;
        }
        return rows;
    }

    private static boolean fits(PdfLine first, PdfLine line) {
        List<List<PdfWord>> one = first.cells();
        List<List<PdfWord>> other = line.cells();
        if (one.size() != other.size() || first.page() != line.page()) {
            return false;
        }
        for (int column = 0; column < one.size(); column++) {
            PdfWord a = one.get(column).getFirst();
            PdfWord b = other.get(column).getFirst();
            float rightA = one.get(column).getLast().right();
            float rightB = other.get(column).getLast().right();
            if (Math.abs(a.left() - b.left()) > SAME_PLACE && Math.abs(rightA - rightB) > SAME_PLACE) {
                return false;
            }
        }
        return true;
    }

    static Element table(List<PdfLine> rows) {
        Element table = new Element("table");
        for (PdfLine row : rows) {
            Element html = table.appendElement("tr");
            List<String> cells = row.cells().stream().map(PdfLine::text).toList();
            cells.forEach(cell -> html.appendElement("td").appendText(cell));
        }
        return table;
    }
}
