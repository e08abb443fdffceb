package cymru.pythefnos.meeting.paper.document.word;

import cymru.pythefnos.meeting.paper.document.html.Dom;
import cymru.pythefnos.meeting.paper.document.html.Header;
import cymru.pythefnos.meeting.paper.document.html.Paint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads a table with its merged cells, without the rows and cells that were deleted. */
final class WordTable {
    private final WordBlocks blocks;
    private final Map<Integer, Element> growing = new HashMap<>();
    private boolean coloured;

    WordTable(WordBlocks blocks) {
        this.blocks = blocks;
    }

    /** The only cell of a table that is but a box around text; empty if there are more. */
    static List<org.w3c.dom.Element> loneCell(org.w3c.dom.Element table) {
        List<org.w3c.dom.Element> cells =
                rows(table).stream().flatMap(row -> cells(row).stream()).toList();
        return cells.size() == 1 ? cells : List.of();
    }

    void read(org.w3c.dom.Element table, Element into) {
        Element html = new Element("table");
        coloured = isColoured(table);
        for (org.w3c.dom.Element row : rows(table)) {
            row(row, html.appendElement("tr"));
        }
        if (!html.wholeText().isBlank() || html.selectFirst("mark") != null) {
            into.appendChild(html);
            Header.guess(html);
            if (firstColumnIsHeader(table)) {
                html.select("> tr > td:first-child:not(:only-child)").stream()
                        .filter(cell -> !cell.wholeText().isBlank() && cell.selectFirst("table, li") == null)
                        .forEach(cell -> cell.tagName("th").attr("scope", "row"));
            }
        }
    }

    private void row(org.w3c.dom.Element row, Element html) {
        org.w3c.dom.Element properties = Dom.child(row, "trPr");
        int column = 0;
        int before = Dom.number(Dom.child(properties, "gridBefore"), "val", 0);
        for (; column < before; column++) {
            html.appendElement("td");
        }
        for (org.w3c.dom.Element cell : cells(row)) {
            column += cell(cell, column, html);
        }
        if (Dom.child(properties, "tblHeader") != null
                && WordStyles.isOn(Dom.attribute(Dom.child(properties, "tblHeader"), "val"))) {
            Header.head(html);
        }
    }

    private int cell(org.w3c.dom.Element cell, int column, Element row) {
        org.w3c.dom.Element properties = Dom.child(cell, "tcPr");
        int span = Math.clamp(Dom.number(Dom.child(properties, "gridSpan"), "val", 1), 1, 100);
        org.w3c.dom.Element merge = Dom.child(properties, "vMerge");
        Element above = growing.get(column);
        if (merge != null && !"restart".equals(Dom.attribute(merge, "val")) && above != null) {
            int rows = above.hasAttr("rowspan") ? Integer.parseInt(above.attr("rowspan")) : 1;
            above.attr("rowspan", String.valueOf(rows + 1));
            blocks.cell(cell, above, coloured || isShaded(properties));
            return span;
        }
        Element html = row.appendElement("td");
        if (span > 1) {
            html.attr("colspan", String.valueOf(span));
        }
        if (merge == null) {
            growing.remove(column);
        } else {
            growing.put(column, html);
        }
        blocks.cell(cell, html, coloured || isShaded(properties));
        return span;
    }

    /** Whether a cell may have a colour. */
    boolean isColoured(org.w3c.dom.Element table, org.w3c.dom.Element cell) {
        return isColoured(table) || isShaded(Dom.child(cell, "tcPr"));
    }

    private boolean isColoured(org.w3c.dom.Element table) {
        org.w3c.dom.Element properties = Dom.child(table, "tblPr");
        return isShaded(properties) || blocks.isStyleColoured(Dom.attribute(Dom.child(properties, "tblStyle"), "val"));
    }

    private static boolean isShaded(org.w3c.dom.@Nullable Element properties) {
        return Paint.isSeen(Dom.attribute(Dom.child(properties, "shd"), "fill"));
    }

    private static boolean firstColumnIsHeader(org.w3c.dom.Element table) {
        org.w3c.dom.Element look = Dom.path(table, "tblPr", "tblLook");
        String first = Dom.attribute(look, "firstColumn");
        return first == null ? bits(look) : WordStyles.isOn(first);
    }

    private static boolean bits(org.w3c.dom.@Nullable Element look) {
        try {
            return (Integer.parseInt(Dom.attribute(look, "val", "0"), 16) & 0x80) != 0;
        } catch (NumberFormatException none) {
            return false;
        }
    }

    private static List<org.w3c.dom.Element> rows(org.w3c.dom.Element table) {
        return within(table, "tr").stream()
                .filter(row -> {
                    org.w3c.dom.Element properties = Dom.child(row, "trPr");
                    return Dom.child(properties, "del") == null && !isHidden(properties);
                })
                .toList();
    }

    private static boolean isHidden(org.w3c.dom.@Nullable Element properties) {
        org.w3c.dom.Element hidden = Dom.child(properties, "hidden");
        return hidden != null && WordStyles.isOn(Dom.attribute(hidden, "val"));
    }

    private static List<org.w3c.dom.Element> cells(org.w3c.dom.Element row) {
        return within(row, "tc").stream()
                .filter(cell -> Dom.path(cell, "tcPr", "cellDel") == null)
                .toList();
    }

    /** Rows and cells may stand in content controls. */
    private static List<org.w3c.dom.Element> within(org.w3c.dom.@Nullable Element parent, String name) {
        List<org.w3c.dom.Element> found = new ArrayList<>();
        for (org.w3c.dom.Element each : Dom.children(parent)) {
            switch (Dom.name(each)) {
                case "sdt" -> found.addAll(within(Dom.child(each, "sdtContent"), name));
                case "customXml", "ins", "moveTo" -> found.addAll(within(each, name));
                default -> {
                    if (Dom.name(each).equals(name)) {
                        found.add(each);
                    }
                }
            }
        }
        return found;
    }
}
