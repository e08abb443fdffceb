package cymru.pythefnos.meeting.paper.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The documents of reported faults, with what is right. */
class ReportedFaultsTest {

    @Test
    void deletedMovedHiddenAndCommentedTextIsNotPrinted() throws IOException {
        PaperHtml paper = Reading.reportedPaper("tracked-comments-hidden-moved-o.docx");
        String plain = Reading.plain(paper);

        assertThat(plain)
                .contains("The budget is INSERTED-TEXT this year.", "Visible end.", "Text with note (nodyn 1).")
                .contains("1. First numbered\n2. Second numbered\n   a) Sub item", "- Bullet one\n- Bullet two")
                .contains("\no leiaf pythefnos o rybudd\n", "\n- 5 gradd oedd hi\n", "\n* troednodyn\n")
                .doesNotContain("DELETED", "HIDDEN", "footnoteRef", "Golygydd", "PENNYN");
        assertThat(plain.split("MOVED-SENTENCE", -1)).hasSize(2);
        assertThat(plain.split("TEXTBOX", -1)).hasSize(2);
        assertThat(Reading.printed(paper))
                .contains("INSERTED-TEXT", "o leiaf pythefnos", "- 5 gradd")
                .doesNotContain("DELETED", "HIDDEN");
    }

    @Test
    void aMergedCellLeavesTheNextUnderItsYear() throws IOException {
        PaperHtml paper = Reading.reportedPaper("merged.docx");

        assertThat(Reading.plain(paper)).isEqualTo("""
                Gwasanaeth: Cludiant

                - 2026, Cyllideb, Gwariant: No data for 2026
                - 2027, Cyllideb: £9,000
                - 2027, Gwariant: £8,000
                """);
        assertThat(Reading.printed(paper)).contains("2027, Cyllideb: £9,000");
    }

    @Test
    void pagesThatWereScannedAreMarkedAndTold() throws IOException {
        PaperHtml paper = Reading.reportedPaper("partscan.pdf");

        assertThat(Reading.printed(paper)).contains("Papur am y gyllideb", "Tudalen 2:", "Tudalen 3:", "Tudalen 4:");
        assertThat(paper.losses())
                .filteredOn(loss -> loss.kind() == Loss.Kind.PAGE_WITHOUT_TEXT)
                .extracting(Loss::page)
                .containsExactly(2, 3, 4);
    }

    @Test
    void everyScriptIsDrawnAndNothingBecomesAHash() throws IOException {
        assertThat(Reading.printed(Reading.reportedPaper("rtl.txt")))
                .contains("日本語 テキスト", "✓ ☐ ☒ → ½ € ≥", "😀", "Ẃ ẁ ẅ Ŷ ỳ")
                .doesNotContain("#");
    }

    @Test
    void aLongAddressIsNotCutOff() throws IOException {
        String printed = Reading.printed(Reading.reportedPaper("longurl.txt")).replaceAll("\\s", "");

        assertThat(printed).contains("%22Oid%22%3a%22f9e8d7c6-f9e8d7c6-f9e8d7c6-f9e8d7c6-%22%7d");
    }

    @Test
    void aPictureIsMarkedAtItsPlaceAndTold() throws IOException {
        PaperHtml paper = Reading.reportedPaper("picture.docx");

        assertThat(Reading.plain(paper)).contains("Gweler y siart isod:\n\n[Llun heb ddisgrifiad");
        assertThat(paper.losses()).containsExactly(new Loss(Loss.Kind.PICTURE_WITHOUT_DESCRIPTION, 1));
    }

    @Test
    void numbersTablesAddressesAndWrappedItemsOfATextStayAsTheyAre() throws IOException {
        assertThat(Reading.html(Reading.reportedPaper("numbered.txt")))
                .isEqualTo("<p>Agenda</p><ol><li data-label=\"1.\">Croeso</li><li data-label=\"2.\">Cofnodion</li>"
                        + "<li data-label=\"3.\">Unrhyw fater arall</li></ol><table><tr><th scope=\"col\">Name</th>"
                        + "<th scope=\"col\">Cost</th></tr><tr><td>Hall</td><td>£5</td></tr><tr><td>Tea</td><td>£2</td></tr>"
                        + "</table><p>Neuadd y Dref<br>Stryd Fawr<br>Caernarfon</p>");
        assertThat(Reading.html(Reading.reportedPaper("bullet-wrap.txt")))
                .isEqualTo("<ul><li>first item that is wrapped onto a second line</li><li>second item</li></ul>");
    }
}
