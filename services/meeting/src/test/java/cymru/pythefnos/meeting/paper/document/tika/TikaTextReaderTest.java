package cymru.pythefnos.meeting.paper.document.tika;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.pythefnos.chassis.words.Language;
import cymru.pythefnos.meeting.paper.FileKind;
import cymru.pythefnos.meeting.paper.document.PaperText;
import cymru.pythefnos.meeting.paper.document.TextBlock;
import cymru.pythefnos.meeting.paper.document.print.PrintedLargePrint;
import cymru.pythefnos.meeting.paper.rendition.CheckedFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TikaTextReaderTest {
    private final TikaTextReader reader = new TikaTextReader();

    @TempDir
    Path folder;

    @Test
    void aWordDocumentKeepsHeadingsParagraphsListsAndTables() throws IOException {
        assertThat(read(FileKind.DOCX, Samples.docx()).blocks())
                .containsExactly(
                        new TextBlock.Heading(1, "Cyllideb y flwyddyn"),
                        new TextBlock.Paragraph("Mae’r tŷ a’r ŵyn yn barod. Gwnaeth pawb eu rhan."),
                        new TextBlock.Heading(2, "Dewisiadau"),
                        new TextBlock.ListItem("Cadw’r gwasanaeth"),
                        new TextBlock.ListItem("Ehangu’r gwasanaeth"),
                        new TextBlock.TableRow(List.of("Blwyddyn", "Cost")),
                        new TextBlock.TableRow(List.of("2027", "£1,200")));
    }

    @Test
    void theLargePrintMadeOfItReadsTheSameAndHasEveryWelshLetter() throws IOException {
        PaperText original = read(FileKind.DOCX, Samples.docx());
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        new PrintedLargePrint().write("Cyllideb", original, Language.CY, pdf);

        String again = read(FileKind.PDF, pdf.toByteArray()).plain();
        assertThat(again)
                .contains("Cyllideb y flwyddyn")
                .contains("Mae’r tŷ a’r ŵyn yn barod.")
                .contains("Cadw’r gwasanaeth")
                .contains("£1,200");
    }

    @Test
    void aTextFileIsReadInTheEncodingItIsIn() throws IOException {
        String words = "Pennawd\n\nLlinell un\nllinell dau, café\n\n- un\n- dau\n";
        List<TextBlock> blocks = List.of(
                new TextBlock.Paragraph("Pennawd"),
                new TextBlock.Paragraph("Llinell un llinell dau, café"),
                new TextBlock.ListItem("un"),
                new TextBlock.ListItem("dau"));

        assertThat(read(FileKind.TXT, words.getBytes(StandardCharsets.UTF_8)).blocks())
                .isEqualTo(blocks);
        assertThat(read(FileKind.TXT, words.getBytes(StandardCharsets.UTF_16)).blocks())
                .isEqualTo(blocks);
        assertThat(read(FileKind.TXT, words.getBytes(java.nio.charset.Charset.forName("windows-1252")))
                        .blocks())
                .isEqualTo(blocks);
        assertThat(read(FileKind.TXT, ("\ufeff" + words).getBytes(StandardCharsets.UTF_8))
                        .blocks())
                .isEqualTo(blocks);
    }

    @Test
    void aScanHasNoText() throws IOException {
        assertThat(read(FileKind.PDF, Samples.pdf()).blocks()).isEmpty();
    }

    @Test
    void whatCannotBeReadIsSaid() {
        assertThatThrownBy(() -> read(FileKind.DOCX, Samples.zip())).isInstanceOf(IOException.class);
    }

    private PaperText read(FileKind kind, byte[] bytes) throws IOException {
        Path path = Files.write(folder.resolve("original"), bytes);
        return reader.read(new CheckedFile(path, kind, "original", bytes.length, ""));
    }
}
