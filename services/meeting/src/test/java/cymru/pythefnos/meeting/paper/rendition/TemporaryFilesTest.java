package cymru.pythefnos.meeting.paper.rendition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TemporaryFilesTest {

    /** Greater than any process number that Linux gives. */
    private static final long NOBODY = 1L << 40;

    @Test
    void whatAKilledProcessLeftIsDeletedAndNothingElse() throws Exception {
        Path mine = TemporaryFiles.create();
        Path left = Files.createTempFile("pythefnos-paper-" + NOBODY + "-", ".part");
        Path other = Files.createTempFile("another-paper-" + NOBODY + "-", ".part");
        try {
            TemporaryFiles.deleteAbandoned();
            assertThat(left).doesNotExist();
            assertThat(mine).exists();
            assertThat(other).exists();

            Files.setLastModifiedTime(mine, FileTime.from(Instant.EPOCH));
            TemporaryFiles.deleteAbandoned();
            assertThat(mine).as("of this number, but older than this process").doesNotExist();
        } finally {
            TemporaryFiles.delete(mine);
            TemporaryFiles.delete(left);
            TemporaryFiles.delete(other);
        }
    }

    @Test
    void whatOneProcessLeftIsDeletedByItsNumber() throws Exception {
        Path kept = TemporaryFiles.create();
        Path left = Files.createTempFile("pythefnos-paper-" + NOBODY + "-", ".part");

        TemporaryFiles.deleteOf(NOBODY);

        assertThat(left).doesNotExist();
        assertThat(kept).exists();
        TemporaryFiles.delete(kept);
    }
}
