package cymru.pythefnos.meeting.paper.document.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** Text is kept and sent in UTF-8, so that whoever reads it has nothing to guess. */
public final class Utf8 {
    /** More is no paper. */
    public static final long LARGEST = 16L * 1024 * 1024;

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private Utf8() {}

    /** A text of at most {@link #LARGEST} bytes in UTF-8; empty if it is that already. */
    public static Optional<byte[]> of(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        byte[] utf8 = Decoding.decode(bytes).getBytes(StandardCharsets.UTF_8);
        boolean marked = bytes.length >= MARK.length && Arrays.equals(Arrays.copyOf(bytes, MARK.length), MARK);
        return marked || Arrays.equals(utf8, bytes) ? Optional.empty() : Optional.of(utf8);
    }
}
