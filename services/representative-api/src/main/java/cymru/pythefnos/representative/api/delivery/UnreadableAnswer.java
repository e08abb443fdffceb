package cymru.pythefnos.representative.api.delivery;

import com.fasterxml.jackson.annotation.JsonInclude;
import cymru.pythefnos.representative.api.meeting.MeetingId;
import cymru.pythefnos.representative.api.meeting.PaperId;
import cymru.pythefnos.representative.api.person.RepresentativeId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paper that somebody told us they can't read.
 *
 * @param deliveryId with which they got it
 * @param troubles what they said, the first first
 * @param deadline by when they should be able to read it
 * @param sent the delivery of another rendition, which went out at once; absent if there is none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UnreadableAnswer(
        UnreadableId id,
        String deliveryId,
        RepresentativeId representativeId,
        MeetingId meetingId,
        PaperId paperId,
        String format,
        String language,
        List<Trouble> troubles,
        Instant toldAt,
        LocalDate deadline,
        @Nullable String sent,
        @Nullable Done done) {

    /** What was done, and on which day in Europe/London. */
    public record Done(LocalDate on, Remedy what) {}
}
