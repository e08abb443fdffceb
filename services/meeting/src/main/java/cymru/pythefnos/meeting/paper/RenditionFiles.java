package cymru.pythefnos.meeting.paper;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the bytes of renditions are kept. */
public interface RenditionFiles {

    /** Copies a file in, without holding it in memory. Storing the same id again replaces it. */
    void store(RenditionId id, PaperId paper, CheckedFile file) throws IOException;

    /** A stream of the bytes, for the caller to close; empty: none are kept under this id. */
    Optional<InputStream> open(RenditionId id) throws IOException;

    /** Removes the bytes; nothing happens if there are none. */
    void delete(RenditionId id);

    /** Files stored before the given time, oldest first, for the sweep. Close the stream. */
    Stream<KeptFile> storedBefore(Instant time);

    /** Which rendition of which paper a kept file was meant to be. */
    record KeptFile(RenditionId id, PaperId paper) {}
}
