package cymru.pythefnos.representative.invitation.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import cymru.pythefnos.chassis.time.London;
import cymru.pythefnos.representative.invitation.Answer;
import cymru.pythefnos.representative.invitation.Answered;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** An answer in answers. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AnsweredJson(
        Answer answer,
        String representativeId,
        int scheduleVersion,
        OffsetDateTime at,
        String recordedBy,
        @Nullable String note) {

    static AnsweredJson of(Answered answered, boolean withWords) {
        return new AnsweredJson(
                answered.answer(),
                answered.invitee().value(),
                answered.scheduleVersion(),
                answered.at().atZone(London.ZONE).toOffsetDateTime(),
                answered.recordedBy(),
                withWords ? answered.note() : null);
    }
}
