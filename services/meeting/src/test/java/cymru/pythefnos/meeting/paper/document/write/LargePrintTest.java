package cymru.pythefnos.meeting.paper.document.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.pythefnos.chassis.words.Languages;
import cymru.pythefnos.meeting.paper.FileKind;
import cymru.pythefnos.meeting.paper.document.PaperHtml;
import cymru.pythefnos.meeting.paper.document.Reading;
import cymru.pythefnos.pdfua.PdfUa;
import cymru.pythefnos.print.UndrawableException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LargePrintTest {

    private static PaperHtml paper(String html) {
        return new PaperHtml(Jsoup.parseBodyFragment(html).body(), List.of());
    }

    private static String page(String html) {
        return LargePrintPage.of("Teitl", paper(html), new Marked(Languages.CY))
                .replaceAll("(?s).*<body>", "")
                .replaceAll("(?s)</body>.*", "");
    }

    private static PaperHtml table(int columns, int rows, String cell) {
        var body = Jsoup.parseBodyFragment("").body();
        var table = body.appendElement("table");
        for (int row = 0; row < rows; row++) {
            var html = table.appendElement("tr");
            for (int column = 0; column < columns; column++) {
                html.appendElement(row == 0 ? "th" : "td").attr("scope", "col").text(cell + row + column);
            }
        }
        return new PaperHtml(body, List.of());
    }

    @Test
    void aWideTableIsAListForEachRowAndNothingIsLost() throws IOException {
        String printed = Reading.printed(table(9, 3, "gair"));

        assertThat(printed).contains("gair00: gair10", "gair08: gair18", "gair07: gair27");
    }

    @Test
    void aTableOfWordsTooLongForItsColumnsIsOneToo() throws IOException {
        String word = "Llanfairpwllgwyngyllgogerychwyrndrobwll";

        assertThat(Reading.printed(table(3, 2, word))).contains(word + "02:");
        assertThat(TableWidth.fits(table(3, 2, "gair").body().expectFirst("table"), PrintSize.LARGE))
                .isTrue();
    }

    @Test
    void aWordLongerThanALineIsBroken() throws IOException {
        String word = IntStream.range(0, 300).mapToObj(String::valueOf).collect(Collectors.joining());

        assertThat(Reading.printed(paper("<p>" + word + "</p>")).replaceAll("\\s", ""))
                .contains(word);
    }

    @Test
    void headingsGoDownStepByStepBelowTheTitle() {
        assertThat(page("<h1>Teitl</h1><h3>a</h3><h6>b</h6><h1>c</h1>"))
                .isEqualTo("<h1>Teitl</h1><h2>a</h2><h3>b</h3><h2>c</h2>");
    }

    @Test
    void plainNumbersAreThePagesOwnAndOthersStandInTheText() {
        assertThat(page("<ol><li data-label=\"3.\">a</li><li data-label=\"4.\">b</li></ol>"))
                .contains("<ol start=\"3\"><li>a</li><li>b</li></ol>");
        assertThat(page("<ol><li data-label=\"(a)\">a</li></ol>")).contains("<li>(a) a</li>");
    }

    @Test
    void aLinkSaysWhereItLeads() {
        assertThat(page("<p><a href=\"https://a.example\">yma</a></p>")).contains(">yma (https://a.example)</a>");
        assertThat(page("<p><a href=\"mailto:a@b.example\">a@b.example</a></p>"))
                .contains(">a@b.example</a>");
    }

    @Test
    void textFromTheRightSaysSo() {
        assertThat(page("<p>שלום abc</p>")).contains("dir=\"rtl\"");
        assertThat(page("<p>abc שלום</p>")).doesNotContain("dir");
    }

    @Test
    void pagesAreNumbered() throws IOException {
        assertThat(Reading.printed(paper("<p>gair</p>"))).contains("Tudalen 1 o 1");
    }

    @Test
    void whatNoFontDrawsStopsIt() {
        assertThatThrownBy(
                        () -> LargePrint.write("Teitl", paper("<p>नम</p>"), Languages.CY, new ByteArrayOutputStream()))
                .isInstanceOfSatisfying(
                        UndrawableException.class,
                        stopped -> assertThat(stopped.letters()).isEqualTo("न म"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"tracked-comments-hidden-moved-o.docx", "merged.docx", "picture.docx", "rtl.txt", "longurl.txt"})
    void itCanBeReadAloud(String reported) throws IOException {
        PdfUa.assertPasses(Reading.largePrint(Reading.reportedPaper(reported)));
    }

    @Test
    void theLargePrintOfATaggedOneReadsTheSame() throws IOException {
        PaperHtml first = Reading.reportedPaper("tracked-comments-hidden-moved-o.docx");
        PaperHtml again = Reading.of(FileKind.PDF, Reading.largePrint(first));

        assertThat(Reading.plain(again)).contains("1. First numbered\n2. Second numbered", "- Bullet one", "Nodyn 1: ");
        assertThat(again.body().select("h2").eachText()).contains("Adroddiad y Cadeirydd", "Nodiadau");
    }
}
