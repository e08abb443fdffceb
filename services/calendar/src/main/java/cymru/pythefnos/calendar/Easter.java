package cymru.pythefnos.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** Easter Sunday of the Gregorian calendar. */
final class Easter {
    private static final int METONIC_CYCLE_YEARS = 19;

    private Easter() {}

    /** The Sunday after the ecclesiastical full moon on or after 21 March (Gauss's rule, good for 1900 to 2199). */
    static LocalDate sunday(int year) {
        int moon = (19 * (year % METONIC_CYCLE_YEARS) + 24) % 30;
        // the two latest full moons of the cycle are taken a day earlier
        LocalDate fullMoon = LocalDate.of(year, 3, 21).plusDays(moon > 27 ? moon - 1 : moon);
        return fullMoon.with(TemporalAdjusters.next(DayOfWeek.SUNDAY));
    }
}
