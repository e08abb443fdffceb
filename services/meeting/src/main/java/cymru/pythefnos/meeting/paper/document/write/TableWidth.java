package cymru.pythefnos.meeting.paper.document.write;

import java.util.Arrays;
import org.jsoup.nodes.Element;

/** Whether a table has room on a page: few columns, and no word that is cut off. */
final class TableWidth {
    private static final int GAP = 2;

    private TableWidth() {}

    static boolean fits(Element table, PrintSize size) {
        TableGrid grid = TableGrid.of(table);
        if (grid.columns() > size.columns() || !table.select("td table").isEmpty()) {
            return false;
        }
        int letters = 0;
        for (int column = 0; column < grid.columns(); column++) {
            letters += GAP + longestWord(grid, column);
        }
        return letters <= size.letters();
    }

    private static int longestWord(TableGrid grid, int column) {
        int longest = 0;
        for (int row = 0; row < grid.rowCount(); row++) {
            Element cell = grid.at(row, column);
            if (cell != null && !cell.hasAttr("colspan")) {
                longest = Math.max(
                        longest,
                        Arrays.stream(TableGrid.words(cell).split("[\\s-]"))
                                .mapToInt(String::length)
                                .max()
                                .orElse(0));
            }
        }
        return longest;
    }
}
