package cymru.pythefnos.meeting.paper.upload;

import cymru.pythefnos.meeting.paper.rendition.TemporaryFiles;
import java.nio.file.Path;

/** An upload in a temporary file, deleted on close. @param sha256 in hexadecimal */
public record Spooled(Path path, long bytes, String sha256) implements AutoCloseable {
    @Override
    public void close() {
        TemporaryFiles.delete(path);
    }
}
