package cymru.pythefnos.meeting.paper.document.tika;

import cymru.pythefnos.meeting.paper.upload.UploadRefusal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * How far a zip may unpack. What it says of its own sizes may be untrue, so it is unpacked to nowhere and counted.
 *
 * @param entries the most files in it
 * @param bytes the most bytes that all of them unpack to
 */
public record ZipLimits(int entries, long bytes) {
    private static final int BUFFER = 64 * 1024;

    /** Limits for uploads of this size: documents of words and pictures stay far below them. */
    public static ZipLimits forUploadsOf(long limitBytes) {
        return new ZipLimits(10_000, 6 * limitBytes);
    }

    Optional<UploadRefusal> refusal(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > entries) {
                return Optional.of(new UploadRefusal.UnpacksTooFar());
            }
            long left = bytes;
            byte[] buffer = new byte[BUFFER];
            for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().<ZipEntry>map(each -> each)::iterator) {
                left -= unpacked(zip, entry, left, buffer);
                if (left < 0) {
                    return Optional.of(new UploadRefusal.UnpacksTooFar());
                }
            }
            return Optional.empty();
        } catch (ZipException broken) {
            return Optional.of(new UploadRefusal.Damaged());
        }
    }

    private static long unpacked(ZipFile zip, ZipEntry entry, long left, byte[] buffer) throws IOException {
        long total = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            for (int read = in.read(buffer); read >= 0 && total <= left; read = in.read(buffer)) {
                total += read;
            }
        }
        return total;
    }
}
