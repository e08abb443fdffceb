package cymru.pythefnos.meeting.deadline;

import cymru.pythefnos.calendar.Counting;
import cymru.pythefnos.calendar.DayRule;
import cymru.pythefnos.calendar.WorkingDays;
import java.time.LocalDate;
import java.time.ZonedDateTime;

/** Papers reach representatives at least one week before the meeting (requirement M2), or longer if the group agreed. */
public record OneWeekPapers(WorkingDays working) {
    public static final int LEAST_DAYS = 7;
    public static final DayRule DEFAULT = new DayRule(LEAST_DAYS, Counting.CLEAR_DAYS);

    /**
     * Whether a paper released today is in time for a meeting at {@code start}.
     *
     * @param today the date in London
     * @param leadWorkingDays of the group's slowest representative, in working days; 0 for e-mail
     */
    public Timeliness decide(DayRule rule, ZonedDateTime start, LocalDate today, int leadWorkingDays) {
        return countdown(rule).decide(start, today, leadWorkingDays);
    }

    /** The last day on which a paper for a meeting on that date may be received. */
    public LocalDate deadline(DayRule rule, LocalDate meeting) {
        return countdown(rule).deadline(meeting);
    }

    /** The last day on which a paper may set out, so that the slowest representative has it by its deadline. */
    public LocalDate sendBy(LocalDate deadline, int leadWorkingDays) {
        return countdown(DEFAULT).sendBy(deadline, leadWorkingDays);
    }

    private Countdown countdown(DayRule rule) {
        return new Countdown(rule.atLeast(LEAST_DAYS), working);
    }
}
