package cymru.pythefnos.meeting.api.group;

import cymru.pythefnos.chassis.validation.Checks;
import cymru.pythefnos.chassis.validation.SelfChecked;
import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Set;

/**
 * Hours of the day that the group keeps free, such as the heavy traffic of the morning, in local time.
 *
 * @param days on which it applies; none named = every day
 */
@SelfChecked
public record AvoidWindow(@NotNull LocalTime from, @NotNull LocalTime to, Set<@NotNull DayOfWeek> days)
        implements SelfChecked.Value {
    public AvoidWindow {
        days = days == null ? Set.of() : Set.copyOf(days);
    }

    @Override
    public void check(Checks checks) {
        checks.that(from == null || to == null || from.isBefore(to), "to", "not-after-from");
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
