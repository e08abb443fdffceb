package cymru.pythefnos.meeting.paper.rendition;

import cymru.pythefnos.chassis.time.London;
import cymru.pythefnos.meeting.api.paper.RenditionFormat;
import cymru.pythefnos.meeting.paper.Rendition;
import cymru.pythefnos.meeting.paper.RenditionId;
import cymru.pythefnos.meeting.paper.RenditionKey;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Put a rendition in its place and announce it, once others have been made of it if that is wanted.
 *
 * @param automatic whether to make the large-print and plain-text renditions from it too, if it is a standard one
 * @param now when the upload came
 */
public record ReleaseRendition(RenditionKey key, CheckedFile file, boolean automatic, Instant now) {
    LocalDate today() {
        return London.dateOf(now);
    }

    boolean isOriginal() {
        return key.format() == RenditionFormat.STANDARD;
    }

    boolean wantsAutomatic() {
        return automatic && isOriginal();
    }

    Rendition rendition(RenditionId id) {
        return file.rendition(id, key, false, now);
    }
}
