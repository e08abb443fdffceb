package cymru.pythefnos.meeting.paper.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.pythefnos.chassis.words.Languages;
import cymru.pythefnos.meeting.paper.FileKind;
import cymru.pythefnos.meeting.paper.document.Loss;
import cymru.pythefnos.meeting.paper.document.PaperHtml;
import cymru.pythefnos.meeting.paper.document.Reading;
import cymru.pythefnos.print.Print;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class PdfReaderTest {

    private static PaperHtml read(PdfFile file) throws IOException {
        return Reading.of(FileKind.PDF, file.bytes());
    }

    @Test
    void aTaggedPdfKeepsHeadingsListsTablesAndLinks() throws IOException {
        String xhtml = """
                <html><body><h1>Adroddiad</h1><h2>Cyllideb</h2><p>Mae’r tŷ yn <b>barod</b>. Gweler
                <a href="https://a.example/x" title="arolwg">yr arolwg</a>.</p>
                <ol><li>un<ul><li>is</li></ul></li><li>dau</li></ol>
                <table><thead><tr><th>Pwy</th><th>Cost</th></tr></thead><tbody><tr><td>Siân</td><td>£5</td></tr>
                <tr><td>Ŵan</td><td>£6</td></tr></tbody></table><p>Diwedd.</p></body></html>""";
        PaperHtml paper = Reading.of(FileKind.PDF, Print.pdf(xhtml, Languages.CY, "Adroddiad"));

        assertThat(paper.losses()).isEmpty();
        assertThat(Reading.plain(paper)).isEqualTo("""
                Adroddiad

                Cyllideb

                Mae’r tŷ yn barod. Gweler yr arolwg (https://a.example/x).

                1. un
                   - is
                2. dau

                Pwy | Cost
                Siân | £5
                Ŵan | £6

                Diwedd.
                """);
        assertThat(Reading.html(paper))
                .startsWith("<h1>Adroddiad</h1><h2>Cyllideb</h2>")
                .contains("<th scope=\"col\"><p>Pwy</p></th>");
    }

    @Test
    void anUntaggedOneIsGuessedFromHowItLiesAndThatIsSaid() throws IOException {
        PdfFile file = new PdfFile()
                .page()
                .large(80, 20, "Adroddiad y Cadeirydd")
                .line(72, 110, "Mae pawb wedi cytuno ar y rhan fwyaf o'r gwaith sydd yn y cynllun hwn a")
                .line(72, 124, "bydd adroddiad arall yn dilyn.")
                .line(72, 152, "o leiaf pythefnos o rybudd.")
                .line(72, 180, "1. Croeso")
                .line(72, 194, "2. Cofnodion")
                .line(72, 222, "Neuadd")
                .line(300, 222, "Cost")
                .line(72, 236, "Te")
                .line(300, 236, "5")
                .line(72, 264, "Diwedd.");
        PaperHtml paper = read(file);

        assertThat(paper.losses()).containsExactly(new Loss(Loss.Kind.NOT_TAGGED, 0));
        assertThat(Reading.html(paper))
                .isEqualTo("<h1>Adroddiad y Cadeirydd</h1><p>Mae pawb wedi cytuno ar y rhan fwyaf o'r gwaith sydd yn y "
                        + "cynllun hwn a bydd adroddiad arall yn dilyn.</p><p>o leiaf pythefnos o rybudd.</p>"
                        + "<ol><li data-label=\"1.\">Croeso</li><li data-label=\"2.\">Cofnodion</li></ol>"
                        + "<table><tr><th scope=\"col\">Neuadd</th><th scope=\"col\">Cost</th></tr>"
                        + "<tr><td>Te</td><td>5</td></tr></table><p>Diwedd.</p>");
    }

    @Test
    void aLayerThatIsSwitchedOffAndBookmarksAreNoText() throws IOException {
        PaperHtml paper = read(new PdfFile().page().line(72, 100, "Testun.").hidden(200, "SECRET"));

        assertThat(Reading.plain(paper)).isEqualTo("Testun.\n");
    }

    @Test
    void everyPageWithoutTextIsMarkedAtItsPlaceAndTold() throws IOException {
        PaperHtml paper =
                read(new PdfFile().page().line(72, 100, "Un.").page().page().line(72, 100, "Tri."));

        assertThat(Reading.plain(paper)).matches("Un\\.\n\n\\[Tudalen 2: [^]]+]\n\nTri\\.\n");
        assertThat(paper.losses()).contains(new Loss(Loss.Kind.PAGE_WITHOUT_TEXT, 2));
    }

    @Test
    void wordsThatNobodyCanSeeAreToldToTheUploader() throws IOException {
        PaperHtml white = read(new PdfFile().page().line(72, 100, "Testun.").white(200, "Secret words"));
        PaperHtml covered = read(new PdfFile()
                .page()
                .line(72, 100, "Testun.")
                .line(72, 200, "Secret words")
                .cover(200));
        PaperHtml beside = read(new PdfFile().page().line(72, 100, "Testun.").cover(300));

        assertThat(white.losses()).contains(new Loss(Loss.Kind.INVISIBLE, 1));
        assertThat(covered.losses()).contains(new Loss(Loss.Kind.INVISIBLE, 1));
        assertThat(beside.losses()).extracting(Loss::kind).doesNotContain(Loss.Kind.INVISIBLE);
    }

    @Test
    void runningHeadsFeetAndPageNumbersAreNoText() throws IOException {
        PdfFile file = new PdfFile();
        for (int page = 1; page <= 4; page++) {
            file.page()
                    .line(72, 30, "Bwrdd Iechyd Prawf")
                    .line(72, 200, "Cynnwys tudalen " + page + ".")
                    .line(280, 820, "Tudalen " + page);
        }

        assertThat(Reading.plain(read(file))).isEqualTo("""
                Cynnwys tudalen 1.

                Cynnwys tudalen 2.

                Cynnwys tudalen 3.

                Cynnwys tudalen 4.
                """);
    }

    @Test
    void aScanHasNoWords() throws IOException {
        assertThat(read(new PdfFile().page()).hasWords()).isFalse();
    }
}
