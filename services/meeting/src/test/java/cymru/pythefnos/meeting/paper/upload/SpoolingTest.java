package cymru.pythefnos.meeting.paper.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class SpoolingTest {
    private final Spooling spooling = new Spooling(100_000);

    @Test
    void theLimitItselfIsTakenAndOneByteMoreIsNot() throws IOException {
        try (Spooled file = kept(spooling.take(new ByteArrayInputStream(new byte[100_000])))) {
            assertThat(file.bytes()).isEqualTo(100_000);
            assertThat(Files.size(file.path())).isEqualTo(100_000);
        }
        assertThat(spooling.take(new ByteArrayInputStream(new byte[100_001])))
                .isEqualTo(new Spooling.Result.Refused(new UploadRefusal.TooLarge(100_000)));
    }

    @Test
    void anEmptyFileIsRefused() throws IOException {
        assertThat(spooling.take(InputStream.nullInputStream()))
                .isEqualTo(new Spooling.Result.Refused(new UploadRefusal.Empty()));
    }

    @Test
    void anUploadThatBreaksOffIsRefused() throws IOException {
        InputStream broken = new SequenceInputStream(new ByteArrayInputStream(new byte[10]), new Broken());

        assertThat(spooling.take(broken)).isEqualTo(new Spooling.Result.Refused(new UploadRefusal.Incomplete()));
    }

    @Test
    void theFileIsGoneAfterwards() throws IOException {
        Spooled file = kept(spooling.take(new ByteArrayInputStream(new byte[] {1})));
        file.close();

        assertThat(file.path()).doesNotExist();
        assertThat(file.sha256()).isEqualTo("4bf5122f344554c53bde2ebb8cd2b7e3d1600ad631c385a5d7cce23c7785459a");
    }

    private static Spooled kept(Spooling.Result result) {
        return ((Spooling.Result.Kept) result).file();
    }

    private static final class Broken extends InputStream {
        @Override
        public int read() throws IOException {
            throw new IOException("connection reset");
        }
    }
}
