package cymru.pythefnos.representative.delivery;

import java.time.LocalDate;

/**
 * A letter counts as received on the second working day after the day on which it leaves: the day of posting, or the next
 * working day if that is none.
 */
public final class DeemedReceipt {

    private static final int WORKING_DAYS = 2;

    private final WorkingDays workingDays;

    public DeemedReceipt(WorkingDays workingDays) {
        this.workingDays = workingDays;
    }

    /** The day on which a letter posted on that day counts as received. */
    public LocalDate of(LocalDate postedOn) {
        LocalDate day = workingDayFrom(postedOn);
        for (int counted = 0; counted < WORKING_DAYS; counted++) {
            day = workingDayFrom(day.plusDays(1));
        }
        return day;
    }

    private LocalDate workingDayFrom(LocalDate first) {
        LocalDate day = first;
        while (!workingDays.isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** Whether a letter posted on that day is there before the day of the meeting: later, nobody has any use for it. */
    public boolean isThereBefore(LocalDate meeting, LocalDate postedOn) {
        return of(postedOn).isBefore(meeting);
    }

    /** The last working day on which a letter can be posted so that it is received by the deadline. */
    public LocalDate postBy(LocalDate deadline) {
        LocalDate day = deadline;
        while (of(day).isAfter(deadline) || !workingDays.isWorkingDay(day)) {
            day = day.minusDays(1);
        }
        return day;
    }
}
