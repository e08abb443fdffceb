package cymru.pythefnos.representative.api.invitation;

import com.fasterxml.jackson.annotation.JsonInclude;
import cymru.pythefnos.representative.api.meeting.MeetingId;
import cymru.pythefnos.representative.api.person.RepresentativeId;
import cymru.pythefnos.representative.api.seat.SeatId;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An invitation in answers.
 *
 * @param answer what {@code answered} says; {@code PENDING} while nothing was said
 * @param earlier answers that no longer count, the oldest first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InvitationAnswer(
        InvitationId id,
        MeetingId meetingId,
        SeatId seatId,
        RepresentativeId representativeId,
        int scheduleVersion,
        String answer,
        @Nullable Said answered,
        List<Said> earlier,
        @Nullable Closing closed,
        long version) {

    /** @param note their words; left out for readers who may not see them */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Said(
            Answer answer,
            RepresentativeId representativeId,
            int scheduleVersion,
            OffsetDateTime at,
            String recordedBy,
            @Nullable String note) {}
}
