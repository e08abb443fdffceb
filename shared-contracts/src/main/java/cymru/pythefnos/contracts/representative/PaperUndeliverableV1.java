package cymru.pythefnos.contracts.representative;

import java.util.List;

/**
 * A paper could not reach a person.
 *
 * @param deliveryId The delivery; its exact message is the evidence.
 * @param paperId The paper.
 * @param meetingId The meeting.
 * @param seatIds The seats that the person told holds in the group.
 * @param channel How it went.
 * @param reason A code, never free text.
 */
public record PaperUndeliverableV1(
        String deliveryId, String paperId, String meetingId, List<String> seatIds, String channel, String reason) {
    /** The wire name. */
    public static final String TYPE = "cymru.pythefnos.paper.undeliverable.v1";

    public PaperUndeliverableV1 {
        seatIds = List.copyOf(seatIds);
    }
}
