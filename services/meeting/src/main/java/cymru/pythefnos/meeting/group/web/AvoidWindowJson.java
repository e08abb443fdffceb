package cymru.pythefnos.meeting.group.web;

import cymru.pythefnos.chassis.validation.Checks;
import cymru.pythefnos.meeting.group.AvoidWindow;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

record AvoidWindowJson(
        @Nullable LocalTime from,
        @Nullable LocalTime to,
        @Nullable Set<DayOfWeek> days) {

    void check(Checks checks, String field) {
        checks.require(field + ".from", from).require(field + ".to", to);
        checks.that(from == null || to == null || from.isBefore(to), field + ".to", "not-after-from");
        checks.that(days == null || !days.contains(null), field + ".days", "missing");
    }

    AvoidWindow checked() {
        return new AvoidWindow(
                Objects.requireNonNull(from), Objects.requireNonNull(to), days == null ? Set.of() : days);
    }
}
