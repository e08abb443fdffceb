package cymru.pythefnos.meeting.paper.upload;

import cymru.pythefnos.meeting.paper.rendition.Digests;
import cymru.pythefnos.meeting.paper.rendition.TemporaryFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * Copies an upload to a temporary file, counting.
 *
 * @param limitBytes the most that is kept
 */
public record Spooling(long limitBytes) {
    private static final int BUFFER = 64 * 1024;

    /** What came of it. */
    public sealed interface Result {
        /** All of it is there. Whoever takes it closes it. */
        record Kept(Spooled file) implements Result {}

        record Refused(UploadRefusal reason) implements Result {}
    }

    /** @throws IOException this machine's disk, not the sender, failed */
    public Result take(InputStream in) throws IOException {
        Path path = TemporaryFiles.create();
        Result result = new Result.Refused(new UploadRefusal.Incomplete());
        try {
            result = copy(in, path);
            return result;
        } finally {
            if (result instanceof Result.Refused) {
                TemporaryFiles.delete(path);
            }
        }
    }

    private Result copy(InputStream in, Path path) throws IOException {
        MessageDigest digest = Digests.sha256();
        long total = 0;
        try (OutputStream out = Files.newOutputStream(path)) {
            byte[] buffer = new byte[BUFFER];
            for (int read = next(in, buffer); read != END; read = next(in, buffer)) {
                if (read == BROKEN) {
                    return new Result.Refused(new UploadRefusal.Incomplete());
                }
                total += read;
                if (total > limitBytes) {
                    return new Result.Refused(new UploadRefusal.TooLarge(limitBytes));
                }
                digest.update(buffer, 0, read);
                out.write(buffer, 0, read);
            }
        }
        return total == 0
                ? new Result.Refused(new UploadRefusal.Empty())
                : new Result.Kept(new Spooled(path, total, HexFormat.of().formatHex(digest.digest())));
    }

    /** The same upload, whose file may have been rewritten. */
    public static Spooled measured(Spooled file) throws IOException {
        return new Spooled(file.path(), Files.size(file.path()), Digests.sha256(file.path()));
    }

    private static final int END = -1;
    private static final int BROKEN = -2;

    /** Tells the sender's failure from this machine's. */
    private static int next(InputStream in, byte[] buffer) {
        try {
            return in.read(buffer);
        } catch (IOException broken) {
            return BROKEN;
        }
    }
}
