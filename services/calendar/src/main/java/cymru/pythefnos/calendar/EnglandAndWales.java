package cymru.pythefnos.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The bank holidays of England and Wales for any year, by rule: a series is arranged for longer ahead than the
 * published lists reach. A holiday on a weekend is held on the next free weekday. What is proclaimed once (a
 * coronation, a moved May holiday) is given by whoever runs the system: {@code extra} days, and {@code dropped} ones.
 */
public final class EnglandAndWales implements BankHolidays {
    private final List<BankHoliday> extra;
    private final Set<LocalDate> dropped;
    private final Map<Integer, Map<LocalDate, BankHoliday>> years = new ConcurrentHashMap<>();

    public EnglandAndWales(List<BankHoliday> extra, Set<LocalDate> dropped) {
        this.extra = List.copyOf(extra);
        this.dropped = Set.copyOf(dropped);
    }

    public static EnglandAndWales byRule() {
        return new EnglandAndWales(List.of(), Set.of());
    }

    @Override
    public Optional<BankHoliday> on(LocalDate date) {
        return Optional.ofNullable(
                years.computeIfAbsent(date.getYear(), this::inYear).get(date));
    }

    private Map<LocalDate, BankHoliday> inYear(int year) {
        Map<LocalDate, BankHoliday> days = new LinkedHashMap<>();
        Set<LocalDate> proper =
                Arrays.stream(Holiday.values()).map(holiday -> holiday.in(year)).collect(Collectors.toSet());
        for (Holiday holiday : Holiday.values()) {
            LocalDate date = holiday.in(year);
            LocalDate kept = substitute(date, proper, days.keySet());
            days.put(kept, new BankHoliday(kept, kept.equals(date) ? holiday.title() : holiday.substituteTitle()));
        }
        days.keySet().removeAll(dropped);
        extra.forEach(day -> days.put(day.date(), day));
        return days;
    }

    /** Boxing Day on a Monday keeps its day, so the substitute for Christmas goes past it. */
    private static LocalDate substitute(LocalDate date, Set<LocalDate> proper, Set<LocalDate> taken) {
        LocalDate day = date;
        while (isWeekend(day) || (!day.equals(date) && proper.contains(day)) || taken.contains(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
    }
}
