package cymru.pythefnos.meeting.compliance.web;

import cymru.pythefnos.chassis.validation.Checks;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A period as it was asked for, both days included. */
record Period(LocalDate from, LocalDate to) {
    private static final int LONGEST_YEARS = 5;

    /** Reads both days, or says all that is wrong with them. */
    static Period of(@Nullable String from, @Nullable String to) {
        LocalDate first = date(from);
        LocalDate last = date(to);
        Checks checks = Checks.of()
                .require("from", from)
                .require("to", to)
                .that(blank(from) || first != null, "from", "not-a-date")
                .that(blank(to) || last != null, "to", "not-a-date");
        if (first != null && last != null) {
            checks.that(!last.isBefore(first), "to", "period-backwards", Map.of("from", first))
                    .that(!last.isAfter(first.plusYears(LONGEST_YEARS)), "to", "period-too-long", Map.of("years", 5));
        }
        checks.orThrow();
        return new Period(Objects.requireNonNull(first), Objects.requireNonNull(last));
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        try {
            LocalDate date = text == null ? null : LocalDate.parse(text);
            return date == null || date.getYear() < 1900 || date.getYear() > 2999 ? null : date;
        } catch (DateTimeParseException notOne) {
            return null;
        }
    }
}
