package cymru.pythefnos.meeting.scheduling.series;

import cymru.pythefnos.meeting.api.group.GroupId;
import cymru.pythefnos.meeting.scheduling.change.WantedDetails;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * Wanted: a group's meetings of the next twelve months.
 *
 * @param id of the series, from which those of its meetings follow
 * @param rrule RFC 5545, such as {@code FREQ=MONTHLY;BYDAY=2TU}
 * @param time local, the same all year
 */
public record ScheduleSeries(
        String id,
        GroupId group,
        String rrule,
        LocalDate from,
        LocalTime time,
        Duration length,
        WantedDetails details) {}
