package cymru.pythefnos.meeting.api.meeting;

import cymru.pythefnos.chassis.validation.Between;
import cymru.pythefnos.chassis.validation.Both;
import cymru.pythefnos.chassis.validation.Checks;
import cymru.pythefnos.chassis.validation.SelfChecked;
import cymru.pythefnos.chassis.words.Bilingual;
import cymru.pythefnos.meeting.api.group.Joining;
import cymru.pythefnos.meeting.api.group.Venue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A year of meetings.
 *
 * @param rrule RFC 5545, such as {@code FREQ=MONTHLY;BYDAY=2TU}
 * @param time local to London, the same all year
 * @param endTime the end, if not {@code durationMinutes} says how long each is
 */
@SelfChecked
public record SeriesRequest(
        @NotBlank @Size(max = 500) String rrule,
        @NotNull LocalDate from,
        @NotNull LocalTime time,
        @Between(least = 1, most = 1440) @Nullable Integer durationMinutes,
        @Nullable LocalTime endTime,
        @Both(max = 200, line = true) @Nullable Bilingual title,
        @Both(max = 2000) @Nullable Bilingual purpose,
        @Nullable Mode mode,
        @Valid @Nullable Venue venue,
        @Valid @Nullable Joining joining,
        @Size(max = 100) @Nullable List<@NotNull @Valid Attendee> attendees,
        @Size(max = 50) @Nullable List<@Both(max = 2000, required = true) Bilingual> expectedOutcomes)
        implements DetailsRequest, SelfChecked.Value {
    @Override
    public void check(Checks checks) {
        checks.that(
                from == null || (from.getYear() >= 2000 && from.getYear() <= 2100),
                "from",
                "out-of-range",
                Map.of("least", "2000-01-01", "most", "2100-12-31"));
        checks.that(time == null || isWholeMinute(time), "time", "whole-minutes");
        checks.that((durationMinutes == null) != (endTime == null), "durationMinutes", "one-of-two");
        checks.that(endTime == null || isWholeMinute(endTime), "endTime", "whole-minutes");
        checks.that(endTime == null || time == null || endTime.isAfter(time), "endTime", "not-after-start");
    }

    private static boolean isWholeMinute(LocalTime time) {
        return time.getSecond() == 0 && time.getNano() == 0;
    }

    /** How long each meeting is. */
    public Duration length() {
        return durationMinutes == null
                ? Duration.between(time, Objects.requireNonNull(endTime))
                : Duration.ofMinutes(durationMinutes);
    }
}
