package cymru.pythefnos.chassis.mongo;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * Dates and times as ISO 8601 strings: Spring Data's own conversions go through the zone of the machine, and a local
 * date has none. Dates without a zone sort as strings; an {@code Instant} stays BSON's date, in milliseconds.
 */
final class TimeConversions {
    static final List<StringConversion<?>> ALL = List.of(
            StringConversion.of(LocalDate.class, LocalDate::toString, LocalDate::parse),
            StringConversion.of(LocalTime.class, LocalTime::toString, LocalTime::parse),
            StringConversion.of(LocalDateTime.class, LocalDateTime::toString, LocalDateTime::parse),
            StringConversion.of(OffsetDateTime.class, OffsetDateTime::toString, OffsetDateTime::parse),
            StringConversion.of(ZonedDateTime.class, ZonedDateTime::toString, ZonedDateTime::parse),
            StringConversion.of(YearMonth.class, YearMonth::toString, YearMonth::parse),
            StringConversion.of(MonthDay.class, MonthDay::toString, MonthDay::parse),
            StringConversion.of(ZoneId.class, ZoneId::getId, ZoneId::of),
            StringConversion.of(Duration.class, Duration::toString, Duration::parse),
            StringConversion.of(Period.class, Period::toString, Period::parse));

    private TimeConversions() {}
}
