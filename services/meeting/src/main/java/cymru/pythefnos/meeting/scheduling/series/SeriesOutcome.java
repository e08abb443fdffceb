package cymru.pythefnos.meeting.scheduling.series;

import cymru.pythefnos.calendar.BankHoliday;
import cymru.pythefnos.chassis.aggregate.Versioned;
import cymru.pythefnos.meeting.api.meeting.SeriesAnswer.TooSoon;
import cymru.pythefnos.meeting.scheduling.Meeting;
import java.time.LocalDate;
import java.util.List;

/** What came of a series: its meetings by start, and what its rule asked for but is otherwise. */
public record SeriesOutcome(
        String id, List<Versioned<Meeting>> meetings, List<SteppedOver> steppedOver, List<TooSoon> tooSoon) {
    /** A date of the rule is a bank holiday, so the meeting is on the next working day. */
    public record SteppedOver(BankHoliday holiday, LocalDate instead) {}
}
