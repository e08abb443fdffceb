package cymru.pythefnos.meeting.paper.document.odt;

import cymru.pythefnos.meeting.paper.document.html.Dom;
import cymru.pythefnos.meeting.paper.document.html.Header;
import org.jsoup.nodes.Element;

/** Reads a table; covered cells are part of the merged one that covers them. */
final class OdtTable {
    private static final int MOST_REPEATED = 100;

    private OdtTable() {}

    static void read(org.w3c.dom.Element table, Element into, OdtBlocks blocks) {
        Element html = new Element("table");
        rows(table, html, blocks);
        if (!html.wholeText().isBlank() || html.selectFirst("mark") != null) {
            into.appendChild(html);
            Header.guess(html);
        }
    }

    private static void rows(org.w3c.dom.Element parent, Element html, OdtBlocks blocks) {
        for (org.w3c.dom.Element each : Dom.children(parent)) {
            switch (Dom.name(each)) {
                case "table-row" -> row(each, html.appendElement("tr"), blocks);
                case "table-header-rows" -> {
                    int before = html.childrenSize();
                    rows(each, html, blocks);
                    html.children().subList(before, html.childrenSize()).forEach(Header::head);
                }
                case "table-rows", "table-row-group" -> rows(each, html, blocks);
                default -> {}
            }
        }
    }

    private static void row(org.w3c.dom.Element row, Element html, OdtBlocks blocks) {
        for (org.w3c.dom.Element cell : Dom.children(row, "table-cell")) {
            int times = Math.clamp(Dom.number(cell, "number-columns-repeated", 1), 1, MOST_REPEATED);
            for (int i = 0; i < times; i++) {
                Element at = html.appendElement("td");
                span(at, "colspan", Dom.number(cell, "number-columns-spanned", 1));
                span(at, "rowspan", Dom.number(cell, "number-rows-spanned", 1));
                blocks.cell(cell, at);
            }
        }
    }

    private static void span(Element cell, String name, int cells) {
        if (cells > 1) {
            cell.attr(name, String.valueOf(Math.min(cells, MOST_REPEATED)));
        }
    }
}
