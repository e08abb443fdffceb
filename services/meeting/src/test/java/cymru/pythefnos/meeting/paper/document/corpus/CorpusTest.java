package cymru.pythefnos.meeting.paper.document.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.pythefnos.meeting.paper.FileKind;
import cymru.pythefnos.meeting.paper.document.PaperHtml;
import cymru.pythefnos.meeting.paper.document.Reading;
import cymru.pythefnos.meeting.paper.document.tika.TikaInspection;
import cymru.pythefnos.meeting.paper.document.tika.ZipLimits;
import cymru.pythefnos.meeting.paper.upload.UploadRefusal;
import cymru.pythefnos.pdfua.PdfUa;
import cymru.pythefnos.print.UndrawableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads every document of the table as an upload is read, and writes what is made of it. */
class CorpusTest {
    private static final Map<String, byte[]> DOCUMENTS = Corpus.all();
    private final TikaInspection inspection = new TikaInspection(ZipLimits.forUploadsOf(50L * 1024 * 1024));

    @TempDir
    Path folder;

    @Test
    void everyDocumentStandsInTheTableOnce() {
        assertThat(Expected.all().map(Expected::name)).containsExactlyInAnyOrderElementsOf(DOCUMENTS.keySet());
        assertThat(DOCUMENTS).hasSizeGreaterThanOrEqualTo(60);
    }

    static List<Expected> letIn() {
        return Expected.all().filter(each -> !each.isRefused()).toList();
    }

    static List<Expected> refused() {
        return Expected.all().filter(Expected::isRefused).toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("letIn")
    void whatIsLetInComesThroughWhole(Expected expected) throws IOException {
        byte[] bytes = document(expected);
        FileKind kind = kind(expected);
        assertThat(inspection.refusal(Files.write(folder.resolve("upload"), bytes), kind))
                .isEmpty();

        PaperHtml paper = Reading.of(kind, bytes);
        assertThat(Outline.of(paper)).isEqualTo(expected.outline());
        String plain = paper.hasWords() ? Reading.plain(paper) : "";
        SoftAssertions together = new SoftAssertions();
        expected.says().forEach(words -> together.assertThat(plain).contains(words));
        expected.never().forEach(words -> together.assertThat(plain).doesNotContain(words));
        if (paper.hasWords()) {
            printed(paper, expected, together);
        }
        together.assertAll();
    }

    private static void printed(PaperHtml paper, Expected expected, SoftAssertions together) throws IOException {
        try {
            byte[] pdf = Reading.largePrint(paper);
            String printed = Reading.text(pdf).replaceAll("\\s+", "");
            expected.says().forEach(words -> together.assertThat(printed).contains(words.replaceAll("\\s+", "")));
            expected.never()
                    .forEach(words -> together.assertThat(printed).doesNotContain(words.replaceAll("\\s+", "")));
            together.assertThat(PdfUa.faults(pdf)).isEmpty();
        } catch (UndrawableException undrawable) {
            together.assertThat(expected.name()).isEqualTo("text-no-font.txt");
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void whatWouldDoSomethingIsRefusedWithTheReason(Expected expected) throws IOException {
        Optional<UploadRefusal> refusal =
                inspection.refusal(Files.write(folder.resolve("upload"), document(expected)), kind(expected));

        assertThat(refusal.map(CorpusTest::said)).contains(expected.refusal());
    }

    private static String said(UploadRefusal refusal) {
        String found = switch (refusal) {
            case UploadRefusal.HasMacros macros -> " " + macros.found();
            case UploadRefusal.ReachesOut reaching -> " " + reaching.found();
            default -> "";
        };
        return refusal.getClass().getSimpleName() + found;
    }

    private static byte[] document(Expected expected) {
        return Objects.requireNonNull(DOCUMENTS.get(expected.name()), expected.name());
    }

    private static FileKind kind(Expected expected) {
        String name = expected.name();
        return FileKind.ofExtension(name.substring(name.lastIndexOf('.') + 1)).orElseThrow();
    }
}
