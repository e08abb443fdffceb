package cymru.pythefnos.meeting.group;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Set;

/**
 * Hours of the day that the group keeps free, such as the heavy traffic of the morning, in local time.
 *
 * @param days on which it applies; none named = every day
 */
public record AvoidWindow(LocalTime from, LocalTime to, Set<DayOfWeek> days) {
    public AvoidWindow {
        days = Set.copyOf(days);
    }

    /** Whether any of the time between falls in the window. Touching its edge does not count. */
    public boolean overlaps(ZonedDateTime start, ZonedDateTime end) {
        return start.toLocalDate()
                .datesUntil(end.toLocalDate().plusDays(1))
                .anyMatch(day -> appliesOn(day.getDayOfWeek())
                        && start.isBefore(day.atTime(to).atZone(start.getZone()))
                        && end.isAfter(day.atTime(from).atZone(start.getZone())));
    }

    private boolean appliesOn(DayOfWeek day) {
        return days.isEmpty() || days.contains(day);
    }
}
