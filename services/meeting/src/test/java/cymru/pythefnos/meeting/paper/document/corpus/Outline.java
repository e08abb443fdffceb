package cymru.pythefnos.meeting.paper.document.corpus;

import cymru.pythefnos.meeting.paper.document.PaperHtml;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** The shape of what was read, in short: {@code 1 Croeso; 2 Cost}, {@code 1. a) 2.; • •}, {@code 3x2}. */
record Outline(String headings, String lists, String tables, String told) {
    static Outline of(PaperHtml paper) {
        Element body = paper.body();
        return new Outline(
                joined(body.select("h1, h2, h3, h4, h5, h6").stream()
                        .map(each -> each.tagName().charAt(1) + " " + each.text())
                        .toList()),
                joined(body.select("ul, ol").stream()
                        .filter(each -> each.closest("li") == null)
                        .map(Outline::labels)
                        .toList()),
                joined(body.select("table").stream().map(Outline::size).toList()),
                paper.losses().stream()
                        .map(loss -> loss.kind().key() + (loss.page() == 0 ? "" : " p" + loss.page()))
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining("; ")));
    }

    private static String joined(List<String> parts) {
        return String.join("; ", parts);
    }

    private static String labels(Element list) {
        return list.select("li").stream()
                .map(item -> item.hasAttr("data-label") ? item.attr("data-label") : "•")
                .collect(Collectors.joining(" "));
    }

    /** Rows and columns, without those of tables within, and how many rows at the top are headers. */
    private static String size(Element table) {
        var rows = table.select("> tr");
        int columns = rows.stream()
                .mapToInt(row -> row.children().stream()
                        .mapToInt(cell -> cell.hasAttr("colspan") ? Integer.parseInt(cell.attr("colspan")) : 1)
                        .sum())
                .max()
                .orElse(0);
        long heads =
                rows.stream().takeWhile(row -> row.select("> td").isEmpty()).count();
        return rows.size() + "x" + columns + (heads == 0 ? "" : " head " + heads);
    }
}
