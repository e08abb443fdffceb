package cymru.pythefnos.meeting.paper.rendition;

import cymru.pythefnos.meeting.paper.FileKind;
import cymru.pythefnos.meeting.paper.Rendition;
import cymru.pythefnos.meeting.paper.RenditionId;
import cymru.pythefnos.meeting.paper.RenditionKey;
import java.nio.file.Path;
import java.time.Instant;

/**
 * A file on this machine that has passed every check, or that this service has made.
 *
 * @param path where its bytes are; whoever made the file deletes it
 * @param fileName cleaned, for the record only
 * @param sha256 in hexadecimal
 */
public record CheckedFile(Path path, FileKind kind, String fileName, long bytes, String sha256) {
    Rendition rendition(RenditionId id, RenditionKey key, boolean automatic, Instant at) {
        return new Rendition(
                id, key.format(), key.language(), kind.mediaType(), fileName, bytes, sha256, automatic, at);
    }
}
