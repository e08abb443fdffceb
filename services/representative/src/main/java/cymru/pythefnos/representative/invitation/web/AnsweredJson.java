package cymru.pythefnos.representative.invitation.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import cymru.pythefnos.representative.invitation.Answer;
import cymru.pythefnos.representative.invitation.Answered;
import java.time.OffsetDateTime;
import java.time.ZoneId;
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

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    static AnsweredJson of(Answered answered, boolean withWords) {
        return new AnsweredJson(
                answered.answer(),
                answered.invitee().value(),
                answered.scheduleVersion(),
                answered.at().atZone(LONDON).toOffsetDateTime(),
                answered.recordedBy(),
                withWords ? answered.note() : null);
    }
}
