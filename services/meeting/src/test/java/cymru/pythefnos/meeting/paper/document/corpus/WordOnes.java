package cymru.pythefnos.meeting.paper.document.corpus;

import static cymru.pythefnos.meeting.paper.document.word.WordFile.p;
import static cymru.pythefnos.meeting.paper.document.word.WordFile.r;

import cymru.pythefnos.meeting.paper.document.word.WordFile;
import java.util.Map;

/** Word documents with the habits of Word itself: revision numbers, runs cut in pieces, styles, and rarely direct looks. */
final class WordOnes {
    static final String STYLES = """
            <w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi"/><w:sz w:val="22"/>
              <w:lang w:val="en-GB" w:eastAsia="en-US" w:bidi="ar-SA"/></w:rPr></w:rPrDefault></w:docDefaults>
            <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
            <w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="Normal"/></w:style>
            <w:style w:type="paragraph" w:styleId="Pennawd1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/>
              <w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>
            <w:style w:type="paragraph" w:styleId="Pennawd2"><w:name w:val="heading 2"/><w:basedOn w:val="Normal"/>
              <w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="ListParagraph"><w:name w:val="List Paragraph"/></w:style>
            <w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>
            <w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>
            <w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/></w:style>
            <w:style w:type="table" w:styleId="GridTable5Dark"><w:name w:val="Grid Table 5 Dark"/>
              <w:tblStylePr w:type="firstRow"><w:rPr><w:color w:val="FFFFFF"/></w:rPr>
              <w:tcPr><w:shd w:val="clear" w:fill="4472C4"/></w:tcPr></w:tblStylePr></w:style>""";

    static final String NUMBERING = """
            <w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="hybridMultilevel"/>
              <w:lvl w:ilvl="0" w:tplc="08090001"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="&#xF0B7;"/>
                <w:rPr><w:rFonts w:ascii="Symbol"/></w:rPr></w:lvl>
              <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="o"/></w:lvl></w:abstractNum>
            <w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="multilevel"/>
              <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
              <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%2)"/></w:lvl>
              <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="lowerRoman"/><w:lvlText w:val="%3."/></w:lvl></w:abstractNum>
            <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
            <w:num w:numId="3"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>""";

    private static final String EXTERNAL = "TargetMode=\"External\"";

    private WordOnes() {}

    static void addTo(Map<String, byte[]> all) {
        all.put("word-report.docx", file(report()));
        all.put("word-contents.docx", file(contents()));
        all.put("word-tracked.docx", tracked());
        all.put("word-notes.docx", notes());
        all.put("word-pictures.docx", file(pictures()));
        all.put("word-text-box.docx", file(textBox()));
        all.put("word-form.docx", file(form()));
        all.put("word-fields.docx", file(fields()));
        all.put("word-formula.docx", file(formula()));
        all.put("word-restarted.docx", file(restarted()));
        all.put("word-merged.docx", file(merged()));
        all.put("word-wide-table.docx", file(wide()));
        all.put("word-nested-table.docx", file(nested()));
        all.put("word-white.docx", file(white()));
        all.put("word-white-on-blue.docx", file(whiteOnBlue()));
        all.put("word-two-languages.docx", file(twoLanguages()));
        all.put("word-long-words.docx", file(longWords()));
        all.put("word-empty.docx", file("<w:p/><w:p><w:r/></w:p>"));
    }

    static byte[] file(String body) {
        return WordFile.of(body + "<w:sectPr w:rsidR=\"00C0FFEE\"><w:pgSz w:w=\"11906\" w:h=\"16838\"/></w:sectPr>")
                .with("styles", STYLES)
                .with("numbering", NUMBERING)
                .with("settings", "<w:zoom w:percent=\"100\"/><w:proofState w:spelling=\"clean\"/>")
                .related("l1", "hyperlink", "https://arolwg.example/2027?a=1&amp;b=2", EXTERNAL)
                .related("t1", "attachedTemplate", "file:///C:\\Users\\Mair\\Templates\\Adroddiad.dotx", EXTERNAL)
                .bytes();
    }

    static String styled(String style, String text) {
        return "<w:p w:rsidR=\"00A1\" w:rsidRDefault=\"00A1\"><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>"
                + r(text) + "</w:p>";
    }

    static String item(int list, int level, String text) {
        return "<w:p w:rsidR=\"00A2\"><w:pPr><w:pStyle w:val=\"ListParagraph\"/><w:numPr><w:ilvl w:val=\"" + level
                + "\"/><w:numId w:val=\"" + list + "\"/></w:numPr></w:pPr>" + r(text) + "</w:p>";
    }

    static String table(String style, String... rows) {
        return "<w:tbl><w:tblPr><w:tblStyle w:val=\"" + style + "\"/><w:tblW w:w=\"0\" w:type=\"auto\"/>"
                + "<w:tblLook w:val=\"0420\" w:firstRow=\"1\" w:firstColumn=\"0\"/></w:tblPr>" + String.join("", rows)
                + "</w:tbl>";
    }

    static String row(String... cells) {
        StringBuilder row = new StringBuilder("<w:tr w:rsidR=\"00A3\">");
        for (String cell : cells) {
            row.append("<w:tc><w:tcPr><w:tcW w:w=\"3000\" w:type=\"dxa\"/></w:tcPr>")
                    .append(p(cell))
                    .append("</w:tc>");
        }
        return row + "</w:tr>";
    }

    private static String report() {
        return styled("Title", "Adroddiad y Cadeirydd")
                + "<w:bookmarkStart w:id=\"0\" w:name=\"_Toc1\"/>" + styled("Pennawd1", "Cyllideb")
                + "<w:bookmarkEnd w:id=\"0\"/><w:p w:rsidR=\"00B1\">" + r("Mae’r t")
                + "<w:proofErr w:type=\"spellStart\"/>"
                + r("ŷ") + "<w:proofErr w:type=\"spellEnd\"/>" + r(" a’r ŵyn yn ")
                + r("<w:rStyle w:val=\"Strong\"/>", "barod") + r(". Gweler ")
                + "<w:hyperlink r:id=\"l1\" w:history=\"1\">"
                + r("yr arolwg llawn") + "</w:hyperlink>" + r(".") + "</w:p>"
                + "<w:p><w:r><w:lastRenderedPageBreak/><w:t>Ar yr ail dudalen.</w:t></w:r></w:p>"
                + styled("Pennawd2", "Dewisiadau") + item(2, 0, "Cadw’r gwasanaeth") + item(2, 1, "yn y dref")
                + item(2, 1, "yn y pentref") + item(2, 0, "Ehangu’r gwasanaeth") + p("Ac yn olaf:")
                + item(1, 0, "costau") + item(1, 1, "staff")
                + table("TableGrid", row("Gwasanaeth", "2026", "2027"), row("Cludiant", "£1,200", "£1,400"));
    }

    private static String field(String code, String result) {
        return "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> " + code
                + " </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + r(result)
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    }

    private static String contents() {
        return "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/></w:docPartObj></w:sdtPr>"
                + "<w:sdtContent>" + styled("TOC1", "Cynnwys") + "<w:p>"
                + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> TOC \\o \"1-3\" \\h </w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:hyperlink w:anchor=\"_Toc1\">" + r("Croeso")
                + "<w:r><w:tab/></w:r>" + field("PAGEREF _Toc1 \\h", "3") + "</w:hyperlink></w:p><w:p>"
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p></w:sdtContent></w:sdt>"
                + styled("Pennawd1", "Croeso") + p("Testun.");
    }

    private static byte[] tracked() {
        String change = " w:id=\"1\" w:author=\"Mair\" w:date=\"2026-11-01T10:00:00Z\"";
        String body = styled("Pennawd1", "Drafft") + "<w:p>" + r("Y gyllideb ") + "<w:del" + change
                + "><w:r><w:delText>DILEWYD</w:delText></w:r></w:del><w:ins" + change + ">" + r("newydd") + "</w:ins>"
                + r(" eleni.") + "<w:commentRangeStart w:id=\"0\"/>" + r("<w:vanish/>", "CUDD")
                + r("<w:strike/>", "CROESWYD")
                + "<w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r></w:p><w:moveFrom" + change
                + "/><w:p><w:moveFrom" + change + ">" + r("SYMUDWYD") + "</w:moveFrom></w:p><w:p><w:moveTo" + change
                + ">"
                + r("symudwyd yma") + "</w:moveTo></w:p>";
        return WordFile.of(body)
                .with("styles", STYLES)
                .with("comments", "<w:comment w:id=\"0\" w:author=\"B\">" + p("SYLW") + "</w:comment>")
                .bytes();
    }

    private static byte[] notes() {
        String body = "<w:p>" + r("Testun") + "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr>"
                + "<w:footnoteReference w:id=\"2\"/></w:r>" + r(" a mwy.") + "</w:p>"
                + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"h1\"/></w:sectPr>";
        return WordFile.of(body)
                .with(
                        "footnotes",
                        "<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>"
                                + "<w:footnote w:id=\"2\"><w:p><w:r><w:footnoteRef/></w:r>" + r(" Nodyn am y ffigurau.")
                                + "</w:p></w:footnote>")
                .related("h1", "header", "header1.xml", "")
                .file(
                        "word/header1.xml",
                        "<w:hdr xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">" + p("PENNYN")
                                + "</w:hdr>")
                .bytes();
    }

    private static String picture(String description, String more) {
        return "<w:p><w:r><w:drawing><wp:inline><wp:docPr id=\"1\" name=\"Picture 1\" descr=\"" + description + "\">"
                + more
                + "</wp:docPr><a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\">"
                + "<a:blip/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>";
    }

    private static String pictures() {
        return p("Cyn y lluniau.")
                + picture("Siart cylch: 60% o blaid", "")
                + picture("", "")
                + picture("ADDURN", "<adec:decorative val=\"1\"/>")
                + p("Ar ôl y lluniau.");
    }

    private static String textBox() {
        String inside = "<w:txbxContent>" + p("Yn y blwch.") + "</w:txbxContent>";
        return p("Cyn y blwch.") + "<w:p><w:r><mc:AlternateContent xmlns:wps=\"urn:wps\"><mc:Choice Requires=\"wps\">"
                + "<w:drawing><wp:anchor><wp:docPr id=\"2\" name=\"Text Box 2\"/><a:graphic><a:graphicData uri=\"urn:wps\">"
                + "<wps:wsp><wps:txbx>" + inside
                + "</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>"
                + "</mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>" + inside
                + "</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>";
    }

    private static String form() {
        String box =
                "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:checkBox>%s</w:checkBox></w:ffData></w:fldChar></w:r>"
                        + "<w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
        return "<w:p>" + box.formatted("<w:default w:val=\"0\"/><w:checked/>") + r("Cytuno") + "</w:p><w:p>"
                + box.formatted("<w:default w:val=\"0\"/>") + r("Anghytuno") + "</w:p><w:p>" + r("Enw: ")
                + "<w:sdt><w:sdtPr><w:dropDownList><w:listItem w:value=\"DEWIS ARALL\"/></w:dropDownList></w:sdtPr>"
                + "<w:sdtContent>" + r("Siân") + "</w:sdtContent></w:sdt></w:p>";
    }

    private static String fields() {
        return "<w:p>" + r("Dyddiad: ") + field("DATE \\@ \"d MMMM yyyy\"", "30 Mawrth 2027") + r(", tudalen ")
                + field("PAGE", "999") + r(", gweler ") + field("REF _Ref1 \\h", "Tabl 1") + r(" a ")
                + field("HYPERLINK \"https://b.example/x\"", "y wefan") + "</w:p>";
    }

    private static String formula() {
        return "<w:p>" + r("Cost = ")
                + "<m:oMath><m:f><m:num><m:r><m:t>a+b</m:t></m:r></m:num><m:den><m:r><m:t>c</m:t></m:r>"
                + "</m:den></m:f></m:oMath>" + r(" m") + r("<w:vertAlign w:val=\"superscript\"/>", "2") + "</w:p>";
    }

    private static String restarted() {
        return item(2, 0, "un")
                + item(2, 0, "dau")
                + p("rhwng")
                + item(2, 0, "tri")
                + p("eto")
                + item(3, 0, "un eto")
                + item(3, 0, "dau eto");
    }

    private static String merged() {
        return "<w:tbl><w:tblPr/><w:tr>" + WordFile.cell("<w:vMerge w:val=\"restart\"/>", "Gwasanaeth")
                + WordFile.cell("<w:gridSpan w:val=\"2\"/>", "Blwyddyn") + "</w:tr><w:tr>"
                + WordFile.cell("<w:vMerge/>", "") + WordFile.cell("", "2026") + WordFile.cell("", "2027")
                + "</w:tr><w:tr>"
                + WordFile.cell("", "Te") + WordFile.cell("", "£5") + WordFile.cell("", "£6") + "</w:tr></w:tbl>";
    }

    private static String wide() {
        String[] heads = new String[9];
        String[] cells = new String[9];
        for (int i = 0; i < heads.length; i++) {
            heads[i] = "Mis " + (i + 1);
            cells[i] = "£" + (i + 1) + "00";
        }
        return table("TableGrid", row(heads), row(cells), row(cells));
    }

    private static String nested() {
        return table(
                "TableGrid",
                row("Pwy", "Beth"),
                row("Siân", "a")
                        .replace(p("a"), table("TableGrid", row("Te", "£1"), row("Coffi", "£2")) + p("Cyfanswm: £3")));
    }

    private static String white() {
        return p("I’w weld.") + "<w:p>" + r("<w:color w:val=\"FFFFFF\"/>", "gwyn ar wyn") + "</w:p><w:p>"
                + r("<w:sz w:val=\"2\"/>", "rhy fach") + "</w:p><w:p>"
                + r("<w:color w:val=\"FFFFFF\"/><w:shd w:val=\"clear\" w:fill=\"000000\"/>", "gwyn ar ddu") + "</w:p>";
    }

    private static String whiteOnBlue() {
        String head = row("Pwy", "Cost").replace("<w:r>", "<w:r><w:rPr><w:color w:val=\"FFFFFF\"/></w:rPr>");
        String shaded = "<w:p><w:pPr><w:shd w:val=\"clear\" w:fill=\"1F3864\"/></w:pPr>"
                + r("<w:color w:val=\"FFFFFF\"/>", "Pennawd tywyll") + "</w:p>";
        return table("GridTable5Dark", head, row("Siân", "£5")) + shaded;
    }

    private static String twoLanguages() {
        return "<w:p>" + r("<w:lang w:val=\"cy-GB\"/>", "Croeso i bawb. ")
                + r("<w:lang w:val=\"en-GB\"/>", "Welcome to all.") + "</w:p>";
    }

    private static String longWords() {
        String address = "https://example.org/" + "llwybr-hir/".repeat(24) + "diwedd-y-ddolen";
        return p("Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch".repeat(4) + "DIWEDD") + p(address);
    }
}
