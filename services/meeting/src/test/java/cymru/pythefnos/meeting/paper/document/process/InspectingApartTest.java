package cymru.pythefnos.meeting.paper.document.process;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.pythefnos.meeting.paper.FileKind;
import cymru.pythefnos.meeting.paper.document.tika.Samples;
import cymru.pythefnos.meeting.paper.upload.UploadRefusal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What an upload can cost, and that it costs nobody else anything. */
class InspectingApartTest {
    private static final long MEGABYTE = 1024 * 1024;
    private final InspectingApart inspecting =
            new InspectingApart(new Budget(Duration.ofSeconds(30), 64), 50 * MEGABYTE);

    @TempDir
    Path folder;

    @AfterEach
    void stop() {
        inspecting.close();
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                Arguments.of(FileKind.DOCX, Samples.docx(), Optional.empty()),
                Arguments.of(
                        FileKind.DOCX,
                        Samples.zip(),
                        refused(new UploadRefusal.ContentDoesNotMatch("docx", "application/zip"))),
                Arguments.of(FileKind.PDF, Samples.pdfWithScript(), refused(new UploadRefusal.HasMacros("JavaScript"))),
                Arguments.of(FileKind.PDF, Samples.pdfWithPassword(), refused(new UploadRefusal.NeedsPassword())),
                Arguments.of(FileKind.PDF, Samples.beginning("%PDF-1.7\n"), refused(new UploadRefusal.Damaged())),
                Arguments.of(
                        FileKind.ODT,
                        Samples.odt(
                                "",
                                "<text:section><text:section-source xlink:href=\"https://a.example\"/></text:section>"),
                        refused(new UploadRefusal.ReachesOut("section-source"))));
    }

    private static Optional<UploadRefusal> refused(UploadRefusal reason) {
        return Optional.of(reason);
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void whatTheChildFindsIsSaid(FileKind kind, byte[] bytes, Optional<UploadRefusal> expected) throws IOException {
        assertThat(inspecting.refusal(file(bytes), kind)).isEqualTo(expected);
    }

    @Test
    void aTextIsInUtf8Afterwards() throws IOException {
        Path text = file("Tŷ\n".getBytes(StandardCharsets.UTF_16LE));
        Path old = file("Siân: £5\n".getBytes(Charset.forName("windows-1252")));

        assertThat(inspecting.refusal(text, FileKind.TXT)).isEmpty();
        assertThat(inspecting.refusal(old, FileKind.TXT)).isEmpty();
        assertThat(text).hasContent("Tŷ\n");
        assertThat(old).hasContent("Siân: £5\n");
    }

    @Test
    void aTextLongerThanAnyPaperIsRefusedRatherThanKeptInAnotherEncoding() throws IOException {
        assertThat(inspecting.refusal(
                        file("Siân \u00e9\n".repeat(2_500_000).getBytes(StandardCharsets.ISO_8859_1)), FileKind.TXT))
                .contains(new UploadRefusal.UnpacksTooFar());
    }

    @Test
    void whatKillsTheChildIsRefusedAndTheNextUploadIsInspected() throws IOException {
        assertThat(inspecting.refusal(file(pdfOfManyNumbers()), FileKind.PDF))
                .contains(new UploadRefusal.UnpacksTooFar());
        assertThat(inspecting.refusal(file(Samples.docx()), FileKind.DOCX)).isEmpty();
    }

    @Test
    void whatTakesTooLongIsRefused() throws IOException {
        try (var hasty = new InspectingApart(new Budget(Duration.ofMillis(1), 64), MEGABYTE)) {
            assertThat(hasty.refusal(file(Samples.docx()), FileKind.DOCX)).contains(new UploadRefusal.UnpacksTooFar());
        }
    }

    /** A small file with an array that is large once it is read: the child has 64 MB. */
    private static byte[] pdfOfManyNumbers() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            COSArray numbers = new COSArray();
            for (int i = 0; i < 3_000_000; i++) {
                numbers.add(COSInteger.get(1_000 + i % 90_000));
            }
            page.getCOSObject().setItem(COSName.getPDFName("Numbers"), numbers);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(Files.createTempFile(folder, "upload", ""), bytes);
    }
}
