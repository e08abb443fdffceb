package cymru.pythefnos.contracts.representative;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paper reached a person in that person's format and language.
 *
 * @param deliveryId The delivery; its exact message is the evidence.
 * @param paperId The paper.
 * @param meetingId The meeting.
 * @param seatIds The seats that the person told holds in the group.
 * @param paperVersion One more at each change of the renditions.
 * @param channel How it went.
 * @param told Absent unless somebody handed it over face to face, in place of the channel.
 * @param format Format of the rendition.
 * @param language Language of the rendition.
 * @param receivedOn Day in Europe/London on which it counts as received: the day of acceptance for e-mail, two working days after posting for a letter, the day itself if somebody told them.
 * @param at When the evidence was made.
 */
public record PaperDeliveredV1(
        String deliveryId,
        String paperId,
        String meetingId,
        List<String> seatIds,
        int paperVersion,
        String channel,
        @Nullable String told,
        String format,
        String language,
        LocalDate receivedOn,
        OffsetDateTime at) {
    /** The wire name. */
    public static final String TYPE = "cymru.pythefnos.paper.delivered.v1";

    public PaperDeliveredV1 {
        seatIds = List.copyOf(seatIds);
    }
}
