package cymru.pythefnos.meeting.paper.pack.process;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.pythefnos.chassis.words.Language;
import cymru.pythefnos.meeting.paper.FileKind;
import cymru.pythefnos.meeting.paper.document.process.Budget;
import cymru.pythefnos.meeting.paper.document.tika.Samples;
import cymru.pythefnos.meeting.paper.pack.Apart;
import cymru.pythefnos.meeting.paper.pack.PackJob;
import cymru.pythefnos.meeting.paper.pack.PackJob.Cover;
import cymru.pythefnos.meeting.paper.pack.PackJob.Fact;
import cymru.pythefnos.meeting.paper.pack.PackJob.Layout;
import cymru.pythefnos.meeting.paper.pack.PackJob.News;
import cymru.pythefnos.meeting.paper.pack.PackPart;
import cymru.pythefnos.meeting.paper.pack.PackPart.Manner;
import cymru.pythefnos.meeting.paper.pack.PackPart.Source;
import cymru.pythefnos.meeting.paper.pack.PackPrinter.Result;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrintingApartTest {
    private static final PackJob JOB = new PackJob(
            Language.CY,
            Layout.STANDARD,
            new Cover(
                    "Cyllideb",
                    List.of(new Fact("Grŵp", "Fforwm")),
                    List.of(new News("Papurau newydd", List.of("Papur 1: Tŷ")))),
            List.of(
                    new PackPart(
                            "Papur 1: Tŷ",
                            "Tŷ",
                            List.of("Mae’n hwyr."),
                            new Source(FileKind.DOCX, "r", Manner.PAGES_OR_WORDS),
                            null),
                    new PackPart("Papur 2: Sain", "Sain", List.of(), null, Apart.OTHER_FILE)));

    @TempDir
    Path folder;

    private Result print(Duration time) throws IOException {
        Path paper = Files.write(folder.resolve("paper"), Samples.docx());
        return new PrintingApart(new Budget(time, 192)).print(JOB, Map.of("r", paper), folder.resolve("pack"));
    }

    @Test
    void aPackIsMadeInAProcessOfItsOwn() throws IOException {
        assertThat(print(Duration.ofMinutes(2))).isEqualTo(Result.MADE);
        assertThat(Files.readAllBytes(folder.resolve("pack"))).startsWith('%', 'P', 'D', 'F');
    }

    @Test
    void oneThatTakesTooLongIsGivenUp() throws IOException {
        assertThat(print(Duration.ofMillis(1))).isEqualTo(Result.TOO_MUCH);
    }

    @Test
    void whatGoesThroughThePipeComesOutTheSame() throws IOException {
        ByteArrayOutputStream pipe = new ByteArrayOutputStream();
        JobWire.write(JOB, new DataOutputStream(pipe));

        assertThat(JobWire.read(new DataInputStream(new ByteArrayInputStream(pipe.toByteArray()))))
                .isEqualTo(JOB);
    }
}
