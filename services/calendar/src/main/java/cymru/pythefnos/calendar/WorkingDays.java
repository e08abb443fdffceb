package cymru.pythefnos.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Monday to Friday without the bank holidays. */
public record WorkingDays(BankHolidays holidays) {

    public boolean isWorking(LocalDate date) {
        return date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0
                && holidays.on(date).isEmpty();
    }

    /** The date itself if it is a working day, else the first one after it. */
    public LocalDate onOrAfter(LocalDate date) {
        return isWorking(date) ? date : plus(date, 1);
    }

    /** The {@code days}-th working day after the date; the date itself for 0. */
    public LocalDate plus(LocalDate date, int days) {
        return step(date, days, 1);
    }

    /** The {@code days}-th working day before the date; the date itself for 0. */
    public LocalDate minus(LocalDate date, int days) {
        return step(date, days, -1);
    }

    private LocalDate step(LocalDate from, int days, int direction) {
        LocalDate date = from;
        for (int left = days; left > 0; ) {
            date = date.plusDays(direction);
            if (isWorking(date)) {
                left--;
            }
        }
        return date;
    }
}
