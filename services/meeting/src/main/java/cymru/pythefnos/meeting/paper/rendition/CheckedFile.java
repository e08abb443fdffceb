package cymru.pythefnos.meeting.paper.rendition;

import cymru.pythefnos.meeting.paper.FileKind;
import java.nio.file.Path;

/**
 * A file on this machine that has passed every check, or that this service has made.
 *
 * @param path where its bytes are; whoever made the file deletes it
 * @param fileName cleaned, for the record only
 * @param sha256 in hexadecimal
 */
public record CheckedFile(Path path, FileKind kind, String fileName, long bytes, String sha256) {}
