package cymru.pythefnos.meeting.paper.document.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A table with each merged cell at every place that it covers. */
final class TableGrid {
    private static final int MOST_COLUMNS = 200;

    private final List<List<@Nullable Element>> rows = new ArrayList<>();
    private final List<Element> originals;

    private TableGrid(Element table) {
        this.originals = table.select("> tr");
        for (int row = 0; row < originals.size(); row++) {
            for (Element cell : originals.get(row).children()) {
                place(cell, row);
            }
        }
    }

    static TableGrid of(Element table) {
        return new TableGrid(table);
    }

    private void place(Element cell, int row) {
        int column = 0;
        while (at(row, column) != null) {
            column++;
        }
        int down = Math.min(span(cell, "rowspan"), originals.size() - row);
        for (int y = row; y < row + down; y++) {
            for (int x = column; x < Math.min(MOST_COLUMNS, column + span(cell, "colspan")); x++) {
                set(y, x, cell);
            }
        }
    }

    private static int span(Element cell, String name) {
        return cell.hasAttr(name) ? Integer.parseInt(cell.attr(name)) : 1;
    }

    private void set(int row, int column, Element cell) {
        while (rows.size() <= row) {
            rows.add(new ArrayList<>());
        }
        List<@Nullable Element> cells = rows.get(row);
        while (cells.size() <= column) {
            cells.add(null);
        }
        cells.set(column, cell);
    }

    @Nullable
    Element at(int row, int column) {
        return row < rows.size() && column < rows.get(row).size()
                ? rows.get(row).get(column)
                : null;
    }

    int columns() {
        return rows.stream().mapToInt(List::size).max().orElse(0);
    }

    int rowCount() {
        return rows.size();
    }

    boolean hasSpans() {
        return originals.stream()
                .anyMatch(row -> !row.select("> [colspan], > [rowspan]").isEmpty());
    }

    /** The rows at the top that hold nothing but headers of columns. */
    int headerRows() {
        int headers = 0;
        while (headers < originals.size() && isHeader(originals.get(headers))) {
            headers++;
        }
        return headers == originals.size() ? 0 : headers;
    }

    private static boolean isHeader(Element row) {
        return row.childrenSize() > 0
                && row.children().stream()
                        .allMatch(
                                cell -> cell.nameIs("th") && cell.attr("scope").startsWith("col"));
    }

    /** What the headers say of some columns, from the top down, each once. */
    String label(int from, int to) {
        List<String> words = new ArrayList<>();
        for (int column = from; column < to; column++) {
            for (int row = 0; row < headerRows(); row++) {
                String header = words(at(row, column));
                if (!header.isEmpty() && !words.contains(header)) {
                    words.add(header);
                }
            }
        }
        return String.join(", ", words);
    }

    static String words(@Nullable Element cell) {
        return cell == null ? "" : cell.wholeText().strip().replaceAll("\\s+", " ");
    }

    /** Each cell of a row once, with the columns that it covers. */
    List<Covering> cells(int row) {
        List<Covering> cells = new ArrayList<>();
        int column = 0;
        while (row < rows.size() && column < rows.get(row).size()) {
            Element cell = at(row, column);
            int end = column + 1;
            while (cell != null && at(row, end) == cell) {
                end++;
            }
            if (cell != null) {
                cells.add(new Covering(Objects.requireNonNull(cell), column, end));
            }
            column = end;
        }
        return cells;
    }

    /** A cell and the columns that it covers, without the last. */
    record Covering(Element cell, int from, int to) {}
}
