package cymru.pythefnos.meeting.paper.document.html;

import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Says which cells of a table are headers, where its original doesn't. */
public final class Header {

    private Header() {}

    /** The first row, and the next as well where cells of the first span it; never the only row, nor a lone column. */
    public static void guess(Element table) {
        Elements rows = table.select("> tr");
        if (rows.size() < 2 || !table.select("> tr > th").isEmpty() || isOneColumn(rows)) {
            return;
        }
        int last = 0;
        while (last + 2 < rows.size()
                && spansColumns(rows.get(last))
                && beginsEmpty(rows.get(last), rows.get(last + 1))) {
            last++;
        }
        for (int row = 0; row <= last; row++) {
            head(rows.get(row));
        }
    }

    /** Makes all cells of a row headers of their columns. */
    public static void head(Element row) {
        row.select("> td")
                .forEach(cell -> cell.tagName("th").attr("scope", cell.hasAttr("colspan") ? "colgroup" : "col"));
    }

    private static boolean isOneColumn(Elements rows) {
        return rows.stream().allMatch(row -> row.childrenSize() < 2);
    }

    private static boolean spansColumns(Element row) {
        return !row.select("> [colspan]").isEmpty();
    }

    private static boolean beginsEmpty(Element row, Element next) {
        Element first = row.firstElementChild();
        Element below = next.firstElementChild();
        return below != null
                && !spansColumns(next)
                && (below.wholeText().isBlank() || (first != null && first.hasAttr("rowspan")));
    }
}
