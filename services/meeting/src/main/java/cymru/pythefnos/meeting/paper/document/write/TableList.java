package cymru.pythefnos.meeting.paper.document.write;

import java.util.List;
import org.jsoup.nodes.Element;

/** Writes a table as a list for each of its rows, where each value has the headers of its columns before it. */
final class TableList {

    private TableList() {}

    static Element of(Element table, Marked marked) {
        TableGrid grid = TableGrid.of(table);
        Element all = new Element("div");
        for (int row = grid.headerRows(); row < grid.rowCount(); row++) {
            List<TableGrid.Covering> cells = grid.cells(row).stream()
                    .filter(each -> !TableGrid.words(each.cell()).isEmpty())
                    .toList();
            if (!cells.isEmpty()) {
                row(grid, cells, row - grid.headerRows() + 1, all, marked);
            }
        }
        return all;
    }

    private static void row(TableGrid grid, List<TableGrid.Covering> cells, int number, Element all, Marked marked) {
        TableGrid.Covering first = cells.getFirst();
        boolean named = first.from() == 0 && first.cell().selectFirst("table, li") == null;
        Element title = all.appendElement("p").addClass("row").appendElement("strong");
        if (named) {
            labelled(grid, first, title);
        } else {
            title.appendText(marked.row(number));
        }
        Element list = new Element("ul");
        for (TableGrid.Covering cell : cells.subList(named ? 1 : 0, cells.size())) {
            labelled(grid, cell, list.appendElement("li"));
        }
        if (list.childrenSize() > 0) {
            all.appendChild(list);
        }
    }

    private static void labelled(TableGrid grid, TableGrid.Covering cell, Element into) {
        String label = grid.label(cell.from(), cell.to());
        if (!label.isEmpty()) {
            into.appendText(label + ": ");
        }
        Element content = cell.cell().clone();
        content.childNodes().stream().toList().forEach(into::appendChild);
        into.select("p").forEach(paragraph -> {
            if (paragraph.nextElementSibling() != null) {
                paragraph.appendElement("br");
            }
            paragraph.unwrap();
        });
    }
}
