package cymru.pythefnos.meeting.paper.document.word;

import static cymru.pythefnos.meeting.paper.document.word.WordFile.cell;
import static cymru.pythefnos.meeting.paper.document.word.WordFile.numbered;
import static cymru.pythefnos.meeting.paper.document.word.WordFile.p;
import static cymru.pythefnos.meeting.paper.document.word.WordFile.r;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.pythefnos.meeting.paper.FileKind;
import cymru.pythefnos.meeting.paper.document.Loss;
import cymru.pythefnos.meeting.paper.document.PaperHtml;
import cymru.pythefnos.meeting.paper.document.Reading;
import cymru.pythefnos.meeting.paper.document.tika.Samples;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class WordReaderTest {
    private static final String LISTS = """
            <w:abstractNum w:abstractNumId="0">
              <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
              <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="(%2)"/></w:lvl>
              <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2.%3"/></w:lvl>
            </w:abstractNum>
            <w:abstractNum w:abstractNumId="1">
              <w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="o"/></w:lvl>
              <w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/><w:lvlText w:val="-"/></w:lvl>
            </w:abstractNum>
            <w:abstractNum w:abstractNumId="2">
              <w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="Option %1:"/></w:lvl>
            </w:abstractNum>
            <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
            <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
            <w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num>
            <w:num w:numId="4"><w:abstractNumId w:val="0"/>
              <w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>""";
    private static final String STYLES = """
            <w:style w:type="paragraph" w:styleId="Pennawd1"><w:name w:val="heading 1"/></w:style>
            <w:style w:type="paragraph" w:styleId="Mine"><w:basedOn w:val="Pennawd1"/><w:name w:val="Mine"/></w:style>
            <w:style w:type="paragraph" w:styleId="Secret"><w:name w:val="Secret"/><w:rPr><w:vanish/></w:rPr></w:style>
            <w:style w:type="character" w:styleId="Quiet"><w:name w:val="Quiet"/><w:rPr><w:vanish/></w:rPr></w:style>""";

    private static PaperHtml read(WordFile file) throws IOException {
        return Reading.of(FileKind.DOCX, file.bytes());
    }

    private static String html(WordFile file) throws IOException {
        return Reading.html(read(file));
    }

    @Test
    void headingsParagraphsListsAndTablesAreKept() throws IOException {
        assertThat(Reading.html(Reading.of(FileKind.DOCX, Samples.docx())))
                .startsWith("<h1>Cyllideb y flwyddyn</h1>")
                .contains("<h2>Dewisiadau</h2><ul><li>Cadw’r gwasanaeth</li><li>Ehangu’r gwasanaeth</li></ul>")
                .contains("<th scope=\"col\"><p>Cost</p></th>", "<td><p>£1,200</p></td>");
    }

    @Test
    void whatWasDeletedMovedHiddenStruckOutOrCommentedNeverComesOut() throws IOException {
        String body = "<w:p><w:del>" + r("DELETED").replace("w:t", "w:delText") + "</w:del>"
                + "<w:ins>" + r("new ") + "<w:del><w:r><w:delText>THEN DELETED</w:delText></w:r></w:del></w:ins>"
                + r("<w:vanish/>", "HIDDEN") + r("<w:vanish w:val=\"0\"/>", "seen ")
                + r("<w:rStyle w:val=\"Quiet\"/>", "HIDDEN BY STYLE") + r("<w:strike/>", "STRUCK")
                + r("<w:dstrike/>", "STRUCK TWICE") + "<w:moveFrom>" + r("MOVED") + "</w:moveFrom>"
                + "<w:moveTo>" + r("moved") + "</w:moveTo></w:p>"
                + "<w:p><w:pPr><w:pStyle w:val=\"Secret\"/></w:pPr>" + r("HIDDEN PARAGRAPH") + "</w:p>";
        PaperHtml paper = read(WordFile.of(body)
                .with("styles", STYLES)
                .with("comments", "<w:comment w:id=\"1\">" + p("COMMENT") + "</w:comment>"));

        assertThat(Reading.html(paper)).isEqualTo("<p>new seen moved</p>");
        assertThat(paper.losses()).extracting(Loss::kind).containsOnly(Loss.Kind.STRUCK_OUT);
    }

    @Test
    void deletedRowsAndCellsAndEndsOfParagraphsAreGone() throws IOException {
        String body = "<w:tbl><w:tr>" + cell("", "a") + cell("<w:cellDel/>", "GONE") + cell("", "b") + "</w:tr>"
                + "<w:tr><w:trPr><w:del/></w:trPr>" + cell("", "GONE") + cell("", "GONE") + "</w:tr>"
                + "<w:tr><w:trPr><w:hidden/></w:trPr>" + cell("", "GONE") + cell("", "GONE") + "</w:tr>"
                + "<w:tr>" + cell("", "c") + cell("", "d") + "</w:tr></w:tbl>"
                + "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + r("one ") + "</w:p>" + p("paragraph");

        assertThat(html(WordFile.of(body)))
                .isEqualTo("<table><tr><th scope=\"col\"><p>a</p></th><th scope=\"col\"><p>b</p></th></tr>"
                        + "<tr><td><p>c</p></td><td><p>d</p></td></tr></table><p>one paragraph</p>");
    }

    @Test
    void numbersAreCountedAsWordCountsThem() throws IOException {
        String body = numbered(1, 0, "un")
                + numbered(1, 1, "a")
                + numbered(1, 1, "b")
                + numbered(1, 2, "c")
                + numbered(1, 0, "dau")
                + p("rhwng")
                + numbered(1, 0, "tri")
                + numbered(4, 0, "eto")
                + numbered(3, 0, "dewis")
                + numbered(2, 0, "bwled")
                + numbered(2, 1, "is");

        assertThat(Reading.plain(read(WordFile.of(body).with("numbering", LISTS))))
                .isEqualTo("""
                        1. un
                           (a) a
                           (b) b
                               1.b.1 c
                        2. dau

                        rhwng

                        3. tri
                        1. eto
                        Option III: dewis

                        - bwled
                          - is
                        """);
    }

    @Test
    void aNumberedHeadingKeepsItsNumberAndAStyleItsParent() throws IOException {
        String body = "<w:p><w:pPr><w:pStyle w:val=\"Mine\"/><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/>"
                + "</w:numPr></w:pPr>" + r("Cyllideb") + "</w:p>";

        assertThat(html(WordFile.of(body).with("styles", STYLES).with("numbering", LISTS)))
                .isEqualTo("<h1>1. Cyllideb</h1>");
    }

    @Test
    void mergedCellsStayWhereTheyAre() throws IOException {
        String merge = "<w:vMerge w:val=\"restart\"/>";
        String body = "<w:tbl><w:tblPr><w:tblLook w:firstColumn=\"0\"/></w:tblPr><w:tr><w:trPr><w:tblHeader/></w:trPr>"
                + cell("", "Blwyddyn") + cell("<w:gridSpan w:val=\"2\"/>", "Cost") + "</w:tr><w:tr>"
                + cell(merge, "2027") + cell("", "£1") + cell("", "£2") + "</w:tr><w:tr>"
                + cell("<w:vMerge/>", "") + cell("", "£3") + cell("", "£4") + "</w:tr></w:tbl>";
        PaperHtml paper = read(WordFile.of(body));

        assertThat(Reading.html(paper))
                .contains(
                        "<th colspan=\"2\" scope=\"colgroup\"><p>Cost</p></th>", "<td rowspan=\"2\"><p>2027</p></td>");
        assertThat(Reading.plain(paper)).isEqualTo("""
                Blwyddyn: 2027

                - Cost: £1
                - Cost: £2

                Blwyddyn: 2027

                - Cost: £3
                - Cost: £4
                """);
    }

    @Test
    void aBoxAroundTextIsNoTable() throws IOException {
        assertThat(html(WordFile.of("<w:tbl><w:tr>" + cell("", "Pwysig") + "</w:tr></w:tbl>")))
                .isEqualTo("<p>Pwysig</p>");
    }

    @Test
    void linksKeepTheirAddressesHoweverTheyAreMade() throws IOException {
        String field =
                "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> HYPERLINK </w:instrText></w:r>"
                        + "<w:r><w:instrText>\"https://b.example\" </w:instrText></w:r>"
                        + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + r("yma")
                        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
        String body = "<w:p><w:hyperlink r:id=\"x\">" + r("yr arolwg llawn") + "</w:hyperlink>" + r(" ") + field
                + "<w:hyperlink r:id=\"y\">" + r(" file") + "</w:hyperlink></w:p>";
        PaperHtml paper = read(WordFile.of(body)
                .related("x", "hyperlink", "https://a.example/1", "TargetMode=\"External\"")
                .related("y", "hyperlink", "javascript:alert(1)", "TargetMode=\"External\""));

        assertThat(Reading.html(paper))
                .isEqualTo("<p><a href=\"https://a.example/1\">yr arolwg llawn</a> "
                        + "<a href=\"https://b.example\">yma</a> file</p>");
        assertThat(Reading.plain(paper))
                .isEqualTo("yr arolwg llawn (https://a.example/1) yma (https://b.example) file\n");
    }

    @Test
    void picturesLeaveTheirDescriptionAndAreTold() throws IOException {
        String described = drawing("descr=\"Siart cylch: 60% o blaid\"", "picture", "");
        String silent = drawing("", "picture", "");
        String chart = drawing("title=\"Costau\"", "chart", "");
        String ornament = drawing("", "picture", "<adec:decorative val=\"1\"/>");
        String body = "<w:p>" + described + "</w:p><w:p><w:r><w:br w:type=\"page\"/></w:r>" + silent + chart + ornament
                + "</w:p>";
        PaperHtml paper = read(WordFile.of(body));

        assertThat(Reading.plain(paper))
                .isEqualTo("[Llun: Siart cylch: 60% o blaid]\n\n"
                        + "[Llun heb ddisgrifiad: gweler y papur gwreiddiol][Siart: Costau]\n");
        assertThat(paper.losses())
                .containsExactly(
                        new Loss(Loss.Kind.PICTURE, 1),
                        new Loss(Loss.Kind.PICTURE_WITHOUT_DESCRIPTION, 2),
                        new Loss(Loss.Kind.CHART, 2));
    }

    private static String drawing(String attributes, String kind, String more) {
        return "<w:r><w:drawing><wp:inline><wp:docPr id=\"1\" name=\"x\" " + attributes + ">" + more
                + "</wp:docPr><a:graphic><a:graphicData uri=\"http://schemas.example/" + kind + "\">"
                + (kind.equals("picture") ? "<a:blip/>" : "") + "</a:graphicData></a:graphic></wp:inline>"
                + "</w:drawing></w:r>";
    }

    @Test
    void notesStandAtTheEndAndHeadersNowhere() throws IOException {
        String body = "<w:p>" + r("Testun") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>" + r(" mwy")
                + "<w:r><w:endnoteReference w:id=\"2\"/></w:r></w:p><w:sectPr><w:headerReference r:id=\"h\"/></w:sectPr>";
        PaperHtml paper = read(WordFile.of(body)
                .with("footnotes", "<w:footnote w:id=\"2\">" + p("Troednodyn") + "</w:footnote>")
                .with("endnotes", "<w:endnote w:id=\"2\">" + p("Ôl-nodyn") + "</w:endnote>")
                .related("h", "header", "header1.xml", "")
                .file("word/header1.xml", "<x>PENNYN</x>"));

        assertThat(Reading.plain(paper)).isEqualTo("""
                Testun (nodyn 1) mwy (nodyn 2)

                Nodiadau

                Nodyn 1: Troednodyn

                Nodyn 2: Ôl-nodyn
                """);
    }

    @Test
    void linesBoxesTicksSignsAndFormulasComeThrough() throws IOException {
        String box =
                "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:checkBox><w:checked/></w:checkBox></w:ffData>"
                        + "</w:fldChar></w:r><w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r>"
                        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
        String body = "<w:p>" + r("Neuadd") + "<w:r><w:br/></w:r>" + r("Stryd") + "</w:p><w:p>" + box + r("Cytuno")
                + "<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/></w:r>"
                + r("<w:rFonts w:ascii=\"Symbol\"/>", "\u00b3")
                + "</w:p><w:p>" + r("m") + r("<w:vertAlign w:val=\"superscript\"/>", "2") + "</w:p>"
                + "<w:p><m:oMath><m:f><m:num><m:r><m:t>a+b</m:t></m:r></m:num><m:den><m:r><m:t>c</m:t></m:r></m:den>"
                + "</m:f></m:oMath></w:p>";

        assertThat(Reading.plain(read(WordFile.of(body)))).isEqualTo("""
                Neuadd
                Stryd

                ☒ Cytuno✓≥

                m²

                (a+b)/c
                """);
    }

    @Test
    void contentsKeepTheirEntriesWithoutPagesAndPageNumbersGo() throws IOException {
        String begin = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>";
        String middle = "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>";
        String end = "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
        String body = "<w:p>" + begin + "TOC \\o" + middle + r("Cyllideb") + begin + "PAGEREF _1" + middle + r("7")
                + end + "</w:p><w:p>" + end + r("Testun ") + begin + " PAGE " + middle + r("9") + end + "</w:p>";

        assertThat(html(WordFile.of(body))).isEqualTo("<p>Cyllideb</p><p>Testun</p>");
    }

    @Test
    void aPassageInAnotherLanguageSaysSoWhereTheDocumentCanBeBelieved() throws IOException {
        String welsh = r("<w:lang w:val=\"cy-GB\"/>", "Croeso. ");
        String english = r("<w:lang w:val=\"en-GB\"/>", "Welcome.");

        assertThat(html(WordFile.of("<w:p>" + welsh + english + "</w:p>")))
                .isEqualTo("<p>Croeso. <span lang=\"en-GB\">Welcome.</span></p>");
        assertThat(html(WordFile.of("<w:p>" + english + "</w:p>"))).isEqualTo("<p>Welcome.</p>");
    }

    @Test
    void anEntityOrBrokenXmlIsNoDocument() {
        byte[] bomb = WordFile.of("")
                .file("word/document.xml", "<!DOCTYPE x [<!ENTITY a \"b\">]><x>&a;</x>")
                .bytes();

        assertThatThrownBy(() -> Reading.of(FileKind.DOCX, bomb)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> Reading.of(FileKind.DOCX, Samples.zip())).isInstanceOf(IOException.class);
    }
}
