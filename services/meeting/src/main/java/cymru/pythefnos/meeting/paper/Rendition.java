package cymru.pythefnos.meeting.paper;

import cymru.pythefnos.chassis.words.Language;
import cymru.pythefnos.meeting.api.paper.RenditionFormat;
import java.time.Instant;

/**
 * A paper in one format and language.
 *
 * @param fileName what the uploader called it, cleaned; kept as a record only and never sent out
 * @param bytes its size
 * @param sha256 of its bytes, in hexadecimal
 * @param automatic made by this service from the standard rendition, and so replaced by any that a person uploads
 */
public record Rendition(
        RenditionId id,
        RenditionFormat format,
        Language language,
        String mediaType,
        String fileName,
        long bytes,
        String sha256,
        boolean automatic,
        Instant uploadedAt) {

    public RenditionKey key() {
        return new RenditionKey(format, language);
    }

    /** Whether a person has already put these very bytes here. */
    public boolean isSameUploadAs(Rendition other) {
        return !automatic && key().equals(other.key()) && sha256.equals(other.sha256);
    }
}
