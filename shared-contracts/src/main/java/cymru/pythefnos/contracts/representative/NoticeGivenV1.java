package cymru.pythefnos.contracts.representative;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A notice reached a person by their own channel.
 *
 * @param deliveryId The delivery; its exact message is the evidence.
 * @param meetingId The meeting.
 * @param seatIds The seats that the person told holds in the group.
 * @param scheduleVersion 1 when scheduled, one more at each move; notice is given for one version.
 * @param channel How it went.
 * @param told Absent unless somebody told the person by phone or face to face, in place of the channel.
 * @param receivedOn Day in Europe/London on which it counts as received: the day of acceptance for e-mail, two working days after posting for a letter, the day itself if somebody told them.
 * @param at When the evidence was made.
 */
public record NoticeGivenV1(
        String deliveryId,
        String meetingId,
        List<String> seatIds,
        int scheduleVersion,
        String channel,
        @Nullable String told,
        LocalDate receivedOn,
        OffsetDateTime at) {
    /** The wire name. */
    public static final String TYPE = "cymru.pythefnos.notice.given.v1";

    public NoticeGivenV1 {
        seatIds = List.copyOf(seatIds);
    }
}
