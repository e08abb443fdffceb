package cymru.pythefnos.contracts.representative;

import java.util.List;

/**
 * A person told us that they could not read a paper; nobody watches whether they open it.
 *
 * @param deliveryId The delivery; its exact message is the evidence.
 * @param paperId The paper.
 * @param meetingId The meeting.
 * @param seatIds The seats that the person told holds in the group.
 * @param format Format of the rendition.
 * @param language Language of the rendition.
 * @param reason A code, never free text.
 */
public record PaperUnreadableV1(
        String deliveryId,
        String paperId,
        String meetingId,
        List<String> seatIds,
        String format,
        String language,
        String reason) {
    /** The wire name. */
    public static final String TYPE = "cymru.pythefnos.paper.unreadable.v1";

    public PaperUnreadableV1 {
        seatIds = List.copyOf(seatIds);
    }
}
