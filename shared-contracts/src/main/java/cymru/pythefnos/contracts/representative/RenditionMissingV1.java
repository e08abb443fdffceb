package cymru.pythefnos.contracts.representative;

import java.time.LocalDate;
import java.util.List;

/**
 * People wait for a format or language of a paper that nobody has uploaded yet.
 *
 * @param paperId The paper.
 * @param meetingId The meeting.
 * @param seatIds The seats that the person told holds in the group.
 * @param format Format of the rendition.
 * @param language Language of the rendition.
 * @param deadline Last day, in Europe/London, on which the paper may be received.
 */
public record RenditionMissingV1(
        String paperId, String meetingId, List<String> seatIds, String format, String language, LocalDate deadline) {
    /** The wire name. */
    public static final String TYPE = "cymru.pythefnos.rendition.missing.v1";

    public RenditionMissingV1 {
        seatIds = List.copyOf(seatIds);
    }
}
