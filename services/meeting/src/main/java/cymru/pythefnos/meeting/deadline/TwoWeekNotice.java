package cymru.pythefnos.meeting.deadline;

import cymru.pythefnos.calendar.Counting;
import cymru.pythefnos.calendar.DayRule;
import cymru.pythefnos.calendar.WorkingDays;
import java.time.LocalDate;
import java.time.ZonedDateTime;

/** At least two weeks' notice of every meeting (requirement M1). A group may agree on more, never on less. */
public record TwoWeekNotice(WorkingDays working) {
    public static final int LEAST_DAYS = 14;
    public static final DayRule DEFAULT = new DayRule(LEAST_DAYS, Counting.CLEAR_DAYS);

    /**
     * Whether a meeting at {@code start} can be announced today.
     *
     * @param today the date in London
     * @param leadWorkingDays of the group's slowest representative, in working days; 0 for e-mail
     */
    public Timeliness decide(DayRule rule, ZonedDateTime start, LocalDate today, int leadWorkingDays) {
        return countdown(rule).decide(start, today, leadWorkingDays);
    }

    /** The last day on which notice of a meeting on that date may be received. */
    public LocalDate deadline(DayRule rule, LocalDate meeting) {
        return countdown(rule).deadline(meeting);
    }

    private Countdown countdown(DayRule rule) {
        return new Countdown(rule.atLeast(LEAST_DAYS), working);
    }
}
