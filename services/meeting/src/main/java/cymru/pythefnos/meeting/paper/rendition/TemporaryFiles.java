package cymru.pythefnos.meeting.paper.rendition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Files that live as long as one request, readable by this process's owner only. */
public final class TemporaryFiles {
    private static final Logger LOG = LoggerFactory.getLogger(TemporaryFiles.class);

    private TemporaryFiles() {}

    public static Path create() throws IOException {
        return Files.createTempFile("pythefnos-paper-", ".part");
    }

    /** Deletes a file; if that fails it is logged, since nobody waits for it. */
    public static void delete(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException failure) {
            LOG.warn("a temporary file could not be deleted: {}", path.getFileName(), failure);
        }
    }
}
