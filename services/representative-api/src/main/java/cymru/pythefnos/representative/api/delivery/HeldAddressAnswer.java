package cymru.pythefnos.representative.api.delivery;

import com.fasterxml.jackson.annotation.JsonInclude;
import cymru.pythefnos.representative.api.meeting.MeetingId;
import cymru.pythefnos.representative.api.person.HoldAnswer;
import cymru.pythefnos.representative.api.person.RepresentativeId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody to whose e-mail address no mail goes.
 *
 * @param nextDeadline the nearest that this endangers; absent if there is none
 * @param endangers every deadline, the nearest first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HeldAddressAnswer(
        RepresentativeId representativeId,
        HoldAnswer held,
        @Nullable LocalDate nextDeadline,
        List<Endangered> endangers) {

    /**
     * A deadline in danger.
     *
     * @param kind of what is owed, as deliveries have it
     * @param deliveryId what waits in the print queue; absent of papers still to come
     * @param todo what to do about it
     * @param postBy the last day of posting that meets the deadline
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Endangered(
            MeetingId meetingId,
            String kind,
            LocalDate deadline,
            @Nullable String deliveryId,
            @Nullable NextStep todo,
            @Nullable LocalDate postBy) {}
}
