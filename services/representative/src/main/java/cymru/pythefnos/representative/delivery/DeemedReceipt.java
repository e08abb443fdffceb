package cymru.pythefnos.representative.delivery;

import java.time.LocalDate;

/** A letter counts as received on the second working day after the day of posting. */
public final class DeemedReceipt {

    private static final int WORKING_DAYS = 2;

    private final WorkingDays workingDays;

    public DeemedReceipt(WorkingDays workingDays) {
        this.workingDays = workingDays;
    }

    /** The day on which a letter posted on that day counts as received. */
    public LocalDate of(LocalDate postedOn) {
        LocalDate day = postedOn;
        for (int counted = 0; counted < WORKING_DAYS; ) {
            day = day.plusDays(1);
            if (workingDays.isWorkingDay(day)) {
                counted++;
            }
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
