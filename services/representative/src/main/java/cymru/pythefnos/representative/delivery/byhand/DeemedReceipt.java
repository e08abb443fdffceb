package cymru.pythefnos.representative.delivery.byhand;

import cymru.pythefnos.calendar.WorkingDays;
import java.time.LocalDate;

/**
 * A letter counts as received on the second working day after the day on which it leaves: the day of posting, or the next
 * working day if that is none.
 */
public record DeemedReceipt(WorkingDays working) {
    private static final int WORKING_DAYS = 2;

    /** The day on which a letter posted on that day counts as received. */
    public LocalDate of(LocalDate postedOn) {
        return working.plus(working.onOrAfter(postedOn), WORKING_DAYS);
    }

    /** Whether a letter posted on that day is there before the day of the meeting: later, nobody has any use for it. */
    public boolean isThereBefore(LocalDate meeting, LocalDate postedOn) {
        return of(postedOn).isBefore(meeting);
    }

    /** The last working day on which a letter can be posted so that it is received by the deadline. */
    public LocalDate postBy(LocalDate deadline) {
        LocalDate day = deadline;
        while (of(day).isAfter(deadline) || !working.isWorking(day)) {
            day = day.minusDays(1);
        }
        return day;
    }
}
