package cymru.pythefnos.meeting.paper.document.corpus;

import static cymru.pythefnos.meeting.paper.document.word.WordFile.r;

import cymru.pythefnos.meeting.paper.document.word.WordFile;
import java.util.Map;

/** Word documents as Google Docs writes them: looks on every run, a kind of list for each list, no styles for lists. */
final class GoogleOnes {
    private static final String LOOK =
            "<w:b w:val=\"%s\"/><w:i w:val=\"0\"/><w:smallCaps w:val=\"0\"/><w:strike w:val=\"0\"/>"
                    + "<w:color w:val=\"%s\"/><w:sz w:val=\"22\"/><w:szCs w:val=\"22\"/><w:u w:val=\"none\"/>"
                    + "<w:shd w:fill=\"auto\" w:val=\"clear\"/><w:vertAlign w:val=\"baseline\"/><w:rtl w:val=\"0\"/>";
    private static final String STYLES = """
            <w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:cs="Arial" w:eastAsia="Arial" w:hAnsi="Arial"/>
              <w:sz w:val="22"/><w:lang w:val="cy"/></w:rPr></w:rPrDefault></w:docDefaults>
            <w:style w:type="paragraph" w:styleId="Normal" w:default="1"><w:name w:val="normal"/></w:style>
            <w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/></w:style>
            <w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/><w:basedOn w:val="Normal"/></w:style>
            <w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="Normal"/></w:style>
            <w:style w:type="table" w:styleId="Table1"><w:basedOn w:val="TableNormal"/></w:style>""";

    private GoogleOnes() {}

    static void addTo(Map<String, byte[]> all) {
        all.put("google-report.docx", file(report()));
        all.put("google-two-lists.docx", file(twoLists()));
        all.put("google-table.docx", file(table()));
        all.put("google-picture.docx", file(picture()));
        all.put("google-suggestions.docx", file(suggestions()));
    }

    private static byte[] file(String body) {
        return WordFile.of(body + "<w:sectPr><w:pgSz w:h=\"16834\" w:w=\"11909\" w:orient=\"portrait\"/></w:sectPr>")
                .with("styles", STYLES)
                .with(
                        "numbering",
                        kind(1, "decimal", "%1.")
                                + kind(2, "bullet", "●")
                                + kind(3, "decimal", "%1.")
                                + num(1)
                                + num(2)
                                + num(3))
                .related("rId6", "hyperlink", "https://arolwg.example/2027", "TargetMode=\"External\"")
                .bytes();
    }

    /** Each list has a kind of its own, with all nine levels. */
    private static String kind(int id, String format, String text) {
        StringBuilder levels = new StringBuilder("<w:abstractNum w:abstractNumId=\"" + id + "\">");
        for (int level = 0; level < 9; level++) {
            String deeper =
                    level == 0 || format.equals("bullet") ? format : level % 2 == 1 ? "lowerLetter" : "lowerRoman";
            levels.append("<w:lvl w:ilvl=\"%d\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/><w:lvlText w:val=\"%s\"/>"
                            .formatted(level, deeper, text.replace("1", String.valueOf(level + 1))))
                    .append("<w:lvlJc w:val=\"left\"/><w:rPr><w:u w:val=\"none\"/></w:rPr></w:lvl>");
        }
        return levels + "</w:abstractNum>";
    }

    private static String num(int id) {
        return "<w:num w:numId=\"" + id + "\"><w:abstractNumId w:val=\"" + id + "\"/></w:num>";
    }

    private static String run(String text) {
        return r(LOOK.formatted("0", "000000"), text);
    }

    private static String p(String properties, String runs) {
        return "<w:p w:rsidR=\"00000000\" w:rsidDel=\"00000000\" w:rsidP=\"00000000\" w:rsidRDefault=\"00000000\""
                + " w:rsidRPr=\"00000000\"><w:pPr>" + properties + "<w:rPr/></w:pPr>" + runs + "</w:p>";
    }

    private static String item(int list, int level, String text) {
        return p(
                "<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list + "\"/></w:numPr>"
                        + "<w:ind w:left=\"720\" w:hanging=\"360\"/>",
                run(text));
    }

    private static String styled(String style, String text) {
        return p("<w:pStyle w:val=\"" + style + "\"/>", run(text));
    }

    private static String report() {
        String link =
                "<w:hyperlink r:id=\"rId6\">" + r(LOOK.formatted("0", "1155cc"), "yr arolwg llawn") + "</w:hyperlink>";
        return styled("Title", "Adroddiad y Cadeirydd")
                + styled("Heading1", "Cyllideb")
                + p(
                        "",
                        run("Mae’r tŷ a’r ŵyn yn ")
                                + r(LOOK.formatted("1", "000000"), "barod")
                                + run(". Gweler ")
                                + link
                                + run("."))
                + styled("Heading2", "Dewisiadau")
                + item(1, 0, "Cadw’r gwasanaeth")
                + item(1, 1, "yn y dref")
                + item(1, 0, "Ehangu’r gwasanaeth")
                + p("", run("Ac yn olaf:"))
                + item(2, 0, "costau")
                + item(2, 1, "staff");
    }

    private static String twoLists() {
        return item(1, 0, "un")
                + item(1, 0, "dau")
                + p("", run("rhwng"))
                + item(3, 0, "un eto")
                + item(3, 0, "dau eto");
    }

    private static String table() {
        String cell =
                "<w:tc><w:tcPr><w:shd w:fill=\"auto\" w:val=\"clear\"/><w:tcMar><w:top w:w=\"100\"/></w:tcMar></w:tcPr>%s</w:tc>";
        String row =
                "<w:tr><w:trPr><w:cantSplit w:val=\"0\"/><w:tblHeader w:val=\"0\"/></w:trPr>" + cell + cell + "</w:tr>";
        return "<w:tbl><w:tblPr><w:tblStyle w:val=\"Table1\"/><w:tblLook w:val=\"0600\"/></w:tblPr>"
                + row.formatted(p("", run("Pwy")), p("", run("Cost")))
                + row.formatted(p("", run("Siân")), p("", run("£5")))
                + "</w:tbl>" + p("", run("Diwedd."));
    }

    private static String picture() {
        return p(
                        "",
                        "<w:r><w:rPr/><w:drawing><wp:inline distB=\"114300\"><wp:docPr descr=\"Map o’r safle\" id=\"1\" name=\"image1.png\"/>"
                                + "<a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><a:blip/>"
                                + "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>")
                + p("", run("Y safle."));
    }

    private static String suggestions() {
        String by = " w:author=\"A\" w:id=\"0\" w:date=\"2026-11-01T10:00:00Z\"";
        return p(
                "",
                run("Y gyllideb ") + "<w:ins" + by + ">" + run("newydd") + "</w:ins><w:del" + by
                        + "><w:r><w:delText>DILEWYD</w:delText></w:r></w:del>" + run(" eleni."));
    }
}
