package cymru.pythefnos.meeting.scheduling.web;

import cymru.pythefnos.chassis.validation.Checks;
import cymru.pythefnos.meeting.group.GroupId;
import cymru.pythefnos.meeting.group.web.JoiningJson;
import cymru.pythefnos.meeting.group.web.VenueJson;
import cymru.pythefnos.meeting.language.web.BothLanguages;
import cymru.pythefnos.meeting.scheduling.Mode;
import cymru.pythefnos.meeting.scheduling.ScheduleSeries;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A series as it came in. */
record SeriesRequest(
        @Nullable String rrule,
        @Nullable LocalDate from,
        @Nullable LocalTime time,
        @Nullable Integer durationMinutes,
        @Nullable LocalTime endTime,
        @Nullable BothLanguages title,
        @Nullable BothLanguages purpose,
        @Nullable Mode mode,
        @Nullable VenueJson venue,
        @Nullable JoiningJson joining,
        @Nullable List<@Nullable AttendeeJson> attendees,
        @Nullable List<@Nullable BothLanguages> expectedOutcomes) {
    private static final int MOST_MINUTES = 1440;

    ScheduleSeries checked(String id, GroupId group) {
        DetailsJson details = new DetailsJson(title, purpose, mode, venue, joining, attendees, expectedOutcomes);
        Checks checks = Checks.of();
        checks.require("rrule", rrule).atMost(500, "rrule", rrule);
        checks.require("from", from).require("time", time);
        checks.that(
                from == null || (from.getYear() >= 2000 && from.getYear() <= 2100),
                "from",
                "out-of-range",
                Map.of("least", "2000-01-01", "most", "2100-12-31"));
        checks.that(time == null || isWholeMinute(time), "time", "whole-minutes");
        checkLength(checks);
        details.check(checks);
        checks.orThrow();
        return new ScheduleSeries(
                id,
                group,
                Objects.requireNonNull(rrule),
                Objects.requireNonNull(from),
                Objects.requireNonNull(time),
                length(),
                details.checked());
    }

    private void checkLength(Checks checks) {
        checks.that((durationMinutes == null) != (endTime == null), "durationMinutes", "one-of-two");
        checks.that(
                durationMinutes == null || (durationMinutes >= 1 && durationMinutes <= MOST_MINUTES),
                "durationMinutes",
                "out-of-range",
                Map.of("least", 1, "most", MOST_MINUTES));
        if (endTime != null) {
            checks.that(isWholeMinute(endTime), "endTime", "whole-minutes");
            checks.that(time == null || endTime.isAfter(time), "endTime", "not-after-start");
        }
    }

    private static boolean isWholeMinute(LocalTime time) {
        return time.getSecond() == 0 && time.getNano() == 0;
    }

    private Duration length() {
        return durationMinutes == null
                ? Duration.between(Objects.requireNonNull(time), Objects.requireNonNull(endTime))
                : Duration.ofMinutes(durationMinutes);
    }
}
