package cymru.pythefnos.meeting.paper.rendition;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.pythefnos.chassis.id.UuidV7;
import cymru.pythefnos.meeting.api.paper.PaperId;
import cymru.pythefnos.meeting.paper.FileKind;
import cymru.pythefnos.meeting.paper.RenditionId;
import cymru.pythefnos.meeting.paper.rendition.RenditionFiles.Pending;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every keeper of renditions' bytes does. Its clock stands at {@link #NOW}. */
public abstract class RenditionFilesContract {
    protected static final Instant NOW = Instant.parse("2001-02-03T04:05:06Z");

    private final RenditionId id = new RenditionId(UuidV7.next());
    private final PaperId paper = new PaperId(UuidV7.next());

    @TempDir
    Path folder;

    protected abstract RenditionFiles files();

    @Test
    void bytesComeBackAsTheyWere() throws IOException {
        byte[] bytes = bytes(3_000_000);
        RenditionFiles files = files();
        files.store(id, paper, file(bytes));

        try (InputStream in = files.open(id).orElseThrow()) {
            assertThat(in.readAllBytes()).isEqualTo(bytes);
        }
    }

    @Test
    void whatIsNotThereOpensEmptyAndDeletesQuietly() throws IOException {
        RenditionFiles files = files();
        files.delete(id);

        assertThat(files.open(id)).isEmpty();
    }

    @Test
    void deletedBytesAreGoneAndPendNoLonger() throws IOException {
        RenditionFiles files = files();
        files.store(id, paper, file(bytes(10)));
        files.delete(id);

        assertThat(files.open(id)).isEmpty();
        assertThat(files.pendingBefore(NOW.plusSeconds(1), 1000)).doesNotContain(new Pending(id, paper));
    }

    @Test
    void bytesPendUntilTheyAreSettled() throws IOException {
        RenditionFiles files = files();
        files.store(id, paper, file(bytes(10)));

        assertThat(files.pendingBefore(NOW, 1000)).doesNotContain(new Pending(id, paper));
        assertThat(files.pendingBefore(NOW.plusMillis(1), 1000)).contains(new Pending(id, paper));
        files.settle(id);
        assertThat(files.pendingBefore(NOW.plusMillis(1), 1000)).doesNotContain(new Pending(id, paper));
        assertThat(files.open(id)).isPresent();
    }

    private CheckedFile file(byte[] bytes) throws IOException {
        Path path = Files.write(folder.resolve("file"), bytes);
        return new CheckedFile(path, FileKind.PDF, "file.pdf", bytes.length, "");
    }

    private static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        new Random(1).nextBytes(bytes);
        return bytes;
    }
}
