package cymru.pythefnos.meeting.paper.document.tika;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.pythefnos.meeting.paper.FileKind;
import cymru.pythefnos.meeting.paper.upload.UploadRefusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TikaInspectionTest {
    private static final int MEGABYTE = 1024 * 1024;
    private final TikaInspection inspection = new TikaInspection(new ZipLimits(1_000, 3 * MEGABYTE));

    @TempDir
    Path folder;

    static Stream<Arguments> whatItSaysItIs() {
        return Stream.of(
                Arguments.of(FileKind.DOCX, Samples.docx()),
                Arguments.of(FileKind.ODT, Samples.odt()),
                Arguments.of(FileKind.PDF, Samples.pdf()),
                Arguments.of(FileKind.TXT, Samples.ascii("Cofnodion: tŷ, ŵyn\n")),
                Arguments.of(FileKind.TXT, "café".getBytes(StandardCharsets.ISO_8859_1)),
                Arguments.of(FileKind.TXT, Samples.ascii("From: Board\nSubject: Budget\nDate: Monday\n\nWords\n")),
                Arguments.of(FileKind.BRF, Samples.ascii(",! COMMITTEE\n  #AJ\n")),
                Arguments.of(FileKind.MP3, Samples.beginning("ID3\3\0\0\0\0\0\0")),
                Arguments.of(FileKind.M4A, Samples.beginning("\0\0\0 ftypM4A \0\0\0\0")),
                Arguments.of(FileKind.WAV, Samples.beginning("RIFF\u0024\u0008\0\0WAVEfmt ")),
                Arguments.of(FileKind.OGG, Samples.beginning("OggS\0\2\0\0\0\0\0\0\0\0")),
                Arguments.of(FileKind.MP4, Samples.beginning("\0\0\0 ftypisom\0\0\2\0isomiso2mp41")),
                Arguments.of(FileKind.WEBM, Samples.beginning("\u001aE\u00df\u00a3\u0093B\u0082\u0088webm")));
    }

    @ParameterizedTest
    @MethodSource("whatItSaysItIs")
    void aFileThatIsWhatItSaysIsLetIn(FileKind kind, byte[] bytes) throws IOException {
        assertThat(refusal(bytes, kind)).isEmpty();
    }

    static Stream<Arguments> somethingElse() {
        return Stream.of(
                Arguments.of(FileKind.DOCX, Samples.PROGRAM, "application/x-msdownload"),
                Arguments.of(FileKind.DOCX, Samples.zip(), "application/zip"),
                Arguments.of(FileKind.DOCX, Samples.odt(), "application/vnd.oasis.opendocument.text"),
                Arguments.of(FileKind.DOCX, Samples.ascii("only words"), "text/plain"),
                Arguments.of(FileKind.PDF, Samples.PROGRAM, "application/x-msdownload"),
                Arguments.of(FileKind.TXT, Samples.pdf(), "application/pdf"),
                Arguments.of(FileKind.TXT, Samples.ascii("<!DOCTYPE html><html><body>x</body></html>"), "text/html"),
                Arguments.of(FileKind.TXT, Samples.ascii("#!/bin/sh\nrm x\n"), "application/x-sh"),
                Arguments.of(FileKind.MP3, Samples.PROGRAM, "application/x-msdownload"));
    }

    @ParameterizedTest
    @MethodSource("somethingElse")
    void aFileThatIsSomethingElseIsRefusedWithWhatItIs(FileKind kind, byte[] bytes, String found) throws IOException {
        assertThat(refusal(bytes, kind)).get().satisfies(reason -> {
            assertThat(reason).isInstanceOf(UploadRefusal.ContentDoesNotMatch.class);
            assertThat(((UploadRefusal.ContentDoesNotMatch) reason).found()).startsWith(found);
        });
    }

    static Stream<Arguments> active() {
        return Stream.of(
                Arguments.of(FileKind.DOCX, Samples.docxWith("word/vbaProject.bin", new byte[10])),
                Arguments.of(FileKind.DOCX, Samples.docxWith("word/activeX/activeX1.xml", new byte[10])),
                Arguments.of(FileKind.DOCX, Samples.docxWith("word/embeddings/sheet1.xlsm", Samples.zip())),
                Arguments.of(
                        FileKind.DOCX, Samples.docxWith("word/embeddings/oleObject1.bin", Samples.packedProgram())),
                Arguments.of(FileKind.ODT, Samples.odtWithScript()),
                Arguments.of(FileKind.PDF, Samples.pdfWithScript()));
    }

    @ParameterizedTest
    @MethodSource("active")
    void macrosScriptsAndPackedProgramsAreRefused(FileKind kind, byte[] bytes) throws IOException {
        assertThat(refusal(bytes, kind)).get().isInstanceOf(UploadRefusal.HasMacros.class);
    }

    @Test
    void aPictureInADocumentIsNoProgram() throws IOException {
        assertThat(refusal(Samples.docxWith("word/media/image1.png", new byte[5000]), FileKind.DOCX))
                .isEmpty();
    }

    @Test
    void aSmallFileThatUnpacksToAGreatDealIsRefused() throws IOException {
        byte[] bomb = Samples.bomb(4 * MEGABYTE);

        assertThat(bomb.length).isLessThan(MEGABYTE / 10);
        assertThat(refusal(bomb, FileKind.DOCX)).contains(new UploadRefusal.UnpacksTooFar());
        assertThat(refusal(Samples.bomb(MEGABYTE), FileKind.DOCX)).isEmpty();
    }

    @Test
    void aPasswordIsRefusedBecauseReadersDoNotHaveIt() throws IOException {
        assertThat(refusal(Samples.pdfWithPassword(), FileKind.PDF)).contains(new UploadRefusal.NeedsPassword());
    }

    @Test
    void aFileBrokenOffInTheMiddleIsRefused() throws IOException {
        byte[] whole = Samples.docx();
        byte[] half = java.util.Arrays.copyOf(whole, whole.length / 2);

        assertThat(refusal(half, FileKind.DOCX)).contains(new UploadRefusal.Damaged());
        assertThat(refusal(Samples.beginning("%PDF-1.7\n"), FileKind.PDF)).contains(new UploadRefusal.Damaged());
    }

    private Optional<UploadRefusal> refusal(byte[] bytes, FileKind kind) throws IOException {
        return inspection.refusal(Files.write(folder.resolve("upload"), bytes), kind);
    }
}
