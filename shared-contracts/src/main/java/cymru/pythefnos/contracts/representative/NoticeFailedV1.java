package cymru.pythefnos.contracts.representative;

import java.util.List;

/**
 * A notice could not reach a person; somebody must post or ring.
 *
 * @param deliveryId The delivery; its exact message is the evidence.
 * @param meetingId The meeting.
 * @param seatIds The seats that the person told holds in the group.
 * @param scheduleVersion 1 when scheduled, one more at each move; notice is given for one version.
 * @param channel How it went.
 * @param reason A code, never free text.
 */
public record NoticeFailedV1(
        String deliveryId, String meetingId, List<String> seatIds, int scheduleVersion, String channel, String reason) {
    /** The wire name. */
    public static final String TYPE = "cymru.pythefnos.notice.failed.v1";

    public NoticeFailedV1 {
        seatIds = List.copyOf(seatIds);
    }
}
