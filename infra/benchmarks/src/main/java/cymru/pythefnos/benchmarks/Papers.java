package cymru.pythefnos.benchmarks;

import cymru.pythefnos.chassis.words.Language;
import cymru.pythefnos.meeting.paper.FileKind;
import cymru.pythefnos.meeting.paper.document.process.Budget;
import cymru.pythefnos.meeting.paper.document.process.ConvertingApart;
import cymru.pythefnos.meeting.paper.rendition.CheckedFile;
import cymru.pythefnos.meeting.paper.rendition.Conversion.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Large print and plain text of a paper of forty pages, made in the child process with the memory that it has by default. */
final class Papers {
    private static final int RUNS = 6;
    private static final Budget BUDGET = new Budget(Duration.ofMinutes(2), 256);

    private Papers() {}

    static void run(Path folder) throws IOException {
        convert(folder, FileKind.DOCX, FortyPages.word());
        convert(folder, FileKind.PDF, FortyPages.pdf());
    }

    private static void convert(Path folder, FileKind kind, byte[] bytes) throws IOException {
        Path original = Files.write(folder.resolve("original"), bytes);
        Path plain = folder.resolve("plain");
        Path large = folder.resolve("large");
        var file = new CheckedFile(original, kind, "", bytes.length, "");
        List<Double> seconds = new ArrayList<>();
        try (ConvertingApart converting = new ConvertingApart(BUDGET)) {
            for (int run = 0; run < RUNS; run++) {
                long start = System.nanoTime();
                Result result = converting
                        .convert(file, "Adroddiad", Language.CY, plain, large)
                        .result();
                seconds.add(Many.since(start));
                if (result != Result.MADE) {
                    throw new IllegalStateException("not converted: " + result);
                }
            }
            say(kind, bytes.length, seconds, large);
        }
    }

    private static void say(FileKind kind, int bytes, List<Double> seconds, Path large) throws IOException {
        ProcessHandle child = ProcessHandle.current().children().findFirst().orElseThrow();
        double processor = child.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1000.0;
        try (PDDocument pdf = Loader.loadPDF(large.toFile())) {
            System.out.printf(
                    Locale.UK,
                    "papers: 40 pages (%s, %d kB) to %d pages of large print (%d kB) and plain text: %.1f s with the start of the process,"
                            + " then %.1f s (median of the last three), %.1f s of processor time for all %d, at most %d MB resident%n",
                    kind,
                    bytes / 1024,
                    pdf.getNumberOfPages(),
                    Files.size(large) / 1024,
                    seconds.getFirst(),
                    Taken.median(seconds, 3),
                    processor,
                    RUNS,
                    Memory.peak(child.pid()));
        }
    }
}
