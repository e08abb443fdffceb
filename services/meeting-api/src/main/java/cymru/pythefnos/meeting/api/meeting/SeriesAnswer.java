package cymru.pythefnos.meeting.api.meeting;

import cymru.pythefnos.chassis.words.Bilingual;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/** What came of a series: its meetings, and what its rule asked for but is otherwise. */
public record SeriesAnswer(
        String id, List<MeetingAnswer> meetings, List<SteppedOver> steppedOver, List<TooSoon> tooSoon) {
    /** A date of the rule is a bank holiday, so the meeting is on the next working day. */
    public record SteppedOver(LocalDate date, Bilingual holiday, LocalDate instead) {}

    /** A date of the rule leaves too little notice, so there is no meeting. */
    public record TooSoon(LocalDate date, OffsetDateTime earliestStart) {}
}
