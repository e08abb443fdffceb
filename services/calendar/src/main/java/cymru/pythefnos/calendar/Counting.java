package cymru.pythefnos.calendar;

import java.time.LocalDate;

/** How a group counts the days between receipt and meeting. */
public enum Counting {
    /** Neither the day of receipt nor the day of the meeting counts. */
    CLEAR_DAYS {
        @Override
        public LocalDate back(LocalDate meeting, int days, WorkingDays working) {
            return meeting.minusDays(days + 1L);
        }
    },
    /** The day of receipt does not count, the day of the meeting does. */
    CALENDAR_DAYS {
        @Override
        public LocalDate back(LocalDate meeting, int days, WorkingDays working) {
            return meeting.minusDays(days);
        }
    },
    /** As calendar days, but Saturdays, Sundays and bank holidays do not count. */
    WORKING_DAYS {
        @Override
        public LocalDate back(LocalDate meeting, int days, WorkingDays working) {
            return working.minus(meeting, days);
        }
    };

    /** The last day of receipt for a meeting on that date. */
    public abstract LocalDate back(LocalDate meeting, int days, WorkingDays working);
}
