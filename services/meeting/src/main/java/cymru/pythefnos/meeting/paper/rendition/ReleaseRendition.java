package cymru.pythefnos.meeting.paper.rendition;

import cymru.pythefnos.chassis.time.London;
import cymru.pythefnos.meeting.api.paper.RenditionFormat;
import cymru.pythefnos.meeting.paper.Rendition;
import cymru.pythefnos.meeting.paper.RenditionId;
import cymru.pythefnos.meeting.paper.RenditionKey;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Put a rendition in its place and announce it.
 *
 * @param automatic whether to make the large-print and plain-text renditions from it too, if it is a standard one
 * @param now when the upload came
 */
public record ReleaseRendition(RenditionKey key, CheckedFile file, boolean automatic, Instant now) {
    LocalDate today() {
        return London.dateOf(now);
    }

    boolean wantsAutomatic() {
        return automatic && key.format() == RenditionFormat.STANDARD;
    }

    Rendition rendition(RenditionId id) {
        return rendition(id, key.format(), file, false);
    }

    Rendition rendition(RenditionId id, RenditionFormat format, CheckedFile kept, boolean made) {
        return new Rendition(
                id,
                format,
                key.language(),
                kept.kind().mediaType(),
                kept.fileName(),
                kept.bytes(),
                kept.sha256(),
                made,
                now);
    }
}
