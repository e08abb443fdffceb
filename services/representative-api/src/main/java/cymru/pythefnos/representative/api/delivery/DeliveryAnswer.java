package cymru.pythefnos.representative.api.delivery;

import com.fasterxml.jackson.annotation.JsonInclude;
import cymru.pythefnos.representative.api.meeting.MeetingId;
import cymru.pythefnos.representative.api.meeting.PaperId;
import cymru.pythefnos.representative.api.person.RepresentativeId;
import cymru.pythefnos.representative.api.seat.SeatId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A delivery as an officer reads it; who it is to is told by id only.
 *
 * @param handedOverAt when a person takes over, if it still has not been given by then; only while a machine is at it
 * @param todo what somebody has to do about it; only in the print queue
 * @param saidWith in whose letter or call it is said
 * @param postBy the last day of posting that meets the deadline
 * @param message where the exact message is, if it may have gone by e-mail
 * @param letter where the letter is, if it is one or may become one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DeliveryAnswer(
        String id,
        String kind,
        String channel,
        String state,
        @Nullable String reason,
        MeetingId meetingId,
        int scheduleVersion,
        RepresentativeId representativeId,
        List<SeatId> seatIds,
        List<String> languages,
        @Nullable Paper paper,
        LocalDate deadline,
        @Nullable Instant handedOverAt,
        @Nullable NextStep todo,
        @Nullable String saidWith,
        @Nullable LocalDate postBy,
        @Nullable LocalDate postedOn,
        @Nullable Told told,
        @Nullable LocalDate receivedOn,
        Instant createdAt,
        List<Attempt> attempts,
        @Nullable String message,
        @Nullable String letter) {

    /**
     * Which rendition.
     *
     * @param source where the meeting service has its file
     */
    public record Paper(
            PaperId paperId,
            int paperVersion,
            String renditionId,
            String format,
            String language,
            String mediaType,
            boolean automatic,
            boolean late,
            String source) {}

    /** That somebody told the person. */
    public record Told(LocalDate on, How how) {}

    /** One try; the code and the words are the mail server's. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Attempt(
            Instant at, String outcome, @Nullable Integer code, String reply) {}
}
