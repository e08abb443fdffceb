package cymru.pythefnos.meeting.paper.document.process;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.pythefnos.chassis.words.Language;
import cymru.pythefnos.meeting.paper.FileKind;
import cymru.pythefnos.meeting.paper.document.tika.Samples;
import cymru.pythefnos.meeting.paper.rendition.CheckedFile;
import cymru.pythefnos.meeting.paper.rendition.Conversion;
import cymru.pythefnos.meeting.paper.rendition.Conversion.Result;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a small document can cost, and that it costs nobody else anything. */
class ConvertingApartTest {
    private final ConvertingApart converting = new ConvertingApart(new Budget(Duration.ofSeconds(20), 192));

    @TempDir
    Path folder;

    @AfterEach
    void stop() {
        converting.close();
    }

    /** Each stopped the whole system once (heap full, or a thread that never came back). */
    enum Hostile {
        DOCX_OF_100_000_PARAGRAPHS(FileKind.DOCX) {
            @Override
            byte[] bytes() throws IOException {
                return docx("<w:p><w:r><w:t>a</w:t></w:r></w:p>".repeat(100_000));
            }
        },
        DOCX_OF_280_MEGABYTES(FileKind.DOCX) {
            @Override
            byte[] bytes() throws IOException {
                return docx("<w:p><w:r><w:t>some words of a paragraph</w:t></w:r></w:p>".repeat(4_600_000));
            }
        },
        DOCX_WITH_A_TABLE_OF_30_000_ROWS(FileKind.DOCX) {
            @Override
            byte[] bytes() throws IOException {
                String cell = "<w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc>";
                return docx("<w:tbl>" + ("<w:tr>" + cell.repeat(4) + "</w:tr>").repeat(30_000) + "</w:tbl>");
            }
        },
        TEXT_OF_ONE_WORD_OF_8_MEGABYTES(FileKind.TXT) {
            @Override
            byte[] bytes() {
                return "a".repeat(7_900_000).getBytes(StandardCharsets.UTF_8);
            }
        },
        TEXT_OF_100_000_PARAGRAPHS(FileKind.TXT) {
            @Override
            byte[] bytes() {
                return "a\n\n".repeat(100_000).getBytes(StandardCharsets.UTF_8);
            }
        };

        private final FileKind kind;

        Hostile(FileKind kind) {
            this.kind = kind;
        }

        abstract byte[] bytes() throws IOException;

        private static byte[] docx(String body) throws IOException {
            String xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w="
                    + "\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>" + body
                    + "</w:body></w:document>";
            return Samples.docxWith("word/document.xml", xml.getBytes(StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatCostsTooMuchIsGivenUpAndTheNextDocumentIsConverted(Hostile hostile) throws IOException {
        assertThat(convert(hostile.kind, hostile.bytes())).isEqualTo(Result.TOO_MUCH);

        assertThat(convert(FileKind.DOCX, Samples.docx())).isEqualTo(Result.MADE);
    }

    @Test
    void aWordLongerThanAPageIsSet() throws IOException {
        assertThat(convert(FileKind.TXT, "a".repeat(30_000).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Result.MADE);
    }

    @Test
    void whatTakesTooLongIsKilledAndCostsTheNextNothing() throws IOException {
        try (var hasty = new ConvertingApart(new Budget(Duration.ofMillis(1), 192))) {
            assertThat(convert(hasty, FileKind.DOCX, Samples.docx())).isEqualTo(Result.TOO_MUCH);
            assertThat(convert(hasty, FileKind.DOCX, Samples.docx())).isEqualTo(Result.TOO_MUCH);
        }
    }

    @Test
    void aProcessThatDiedWhileItWaitedIsReplaced() throws IOException {
        convert(FileKind.DOCX, Samples.docx());
        ProcessHandle.current().children().forEach(ProcessHandle::destroyForcibly);

        assertThat(convert(FileKind.DOCX, Samples.docx())).isEqualTo(Result.MADE);
    }

    @Test
    void manyAtOnceAreConvertedOneAfterTheOtherInOneProcess() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Result>> uploads = IntStream.range(0, 40)
                    .<Callable<Result>>mapToObj(n -> () -> convert(FileKind.DOCX, Samples.docx()))
                    .toList();
            var results = threads.invokeAll(uploads);
            for (var result : results) {
                assertThat(result.get()).isEqualTo(Result.MADE);
            }
        }
        assertThat(ProcessHandle.current().children()).hasSize(1);
    }

    @Test
    void theProcessEndsWithItsParent() throws Exception {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ConverterMain.class.getName())
                .start();
        child.getOutputStream().close();

        assertThat(child.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(child.exitValue()).isZero();
    }

    @Test
    void eachConversionCountsForWhatCameOfIt() throws IOException {
        var registry = new SimpleMeterRegistry();
        var counted = new CountedConversion(converting);
        counted.bindTo(registry);
        convert(counted, FileKind.TXT, "Helo".getBytes(StandardCharsets.UTF_8));
        convert(counted, FileKind.TXT, "Hello".getBytes(StandardCharsets.UTF_8));
        convert(counted, FileKind.TXT, new byte[0]);
        assertThat(registry.find("pythefnos.conversions").functionCounters().stream()
                        .collect(Collectors.toMap(each -> each.getId().getTag("outcome"), FunctionCounter::count)))
                .isEqualTo(Map.of("made", 2.0, "undrawable", 0.0, "no_text", 1.0, "too_much", 0.0, "failed", 0.0));
    }

    private Result convert(FileKind kind, byte[] bytes) throws IOException {
        return convert(converting, kind, bytes);
    }

    private Result convert(Conversion with, FileKind kind, byte[] bytes) throws IOException {
        Path original = Files.write(Files.createTempFile(folder, "original", ""), bytes);
        Path plain = Files.createTempFile(folder, "plain", "");
        Path large = Files.createTempFile(folder, "large", "");
        var file = new CheckedFile(original, kind, "", bytes.length, "");
        return with.convert(file, "Teitl", Language.CY, plain, large).result();
    }
}
