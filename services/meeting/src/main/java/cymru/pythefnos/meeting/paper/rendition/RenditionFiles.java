package cymru.pythefnos.meeting.paper.rendition;

import cymru.pythefnos.meeting.api.paper.PaperId;
import cymru.pythefnos.meeting.paper.RenditionId;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where the bytes of renditions are kept. */
public interface RenditionFiles {

    /** Copies a file in, without holding it in memory. It is pending until a paper is known to have it. */
    void store(RenditionId id, PaperId paper, CheckedFile file) throws IOException;

    /** A paper has it: it is pending no longer. */
    void settle(RenditionId id);

    /** A stream of the bytes, for the caller to close; empty: none are kept under this id. */
    Optional<InputStream> open(RenditionId id) throws IOException;

    /** Removes the bytes, however many of them had been stored. */
    void delete(RenditionId id);

    /** What was stored before the given time and is still pending, at most {@code limit}. */
    List<Pending> pendingBefore(Instant time, int limit);

    /** Which rendition of which paper bytes were meant to be. */
    record Pending(RenditionId id, PaperId paper) {}
}
