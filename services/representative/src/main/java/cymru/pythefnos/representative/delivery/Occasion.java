package cymru.pythefnos.representative.delivery;

import cymru.pythefnos.chassis.time.London;
import cymru.pythefnos.representative.api.meeting.GroupId;
import cymru.pythefnos.representative.api.meeting.MeetingId;
import cymru.pythefnos.representative.meeting.KnownMeeting;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * The date of a meeting that a delivery is about.
 *
 * @param scheduleVersion 1 at first, one more with each move
 * @param previousStart when it was to be, as far as the person knows; nothing if it never moved
 */
public record Occasion(
        MeetingId meeting,
        GroupId group,
        int scheduleVersion,
        Instant start,
        Instant end,
        @Nullable Instant previousStart,
        boolean shortNotice) {

    /** The day of that moment, in Europe/London. */
    public static LocalDate dayOf(Instant moment) {
        return moment.atZone(London.ZONE).toLocalDate();
    }

    /** The day of the meeting, in Europe/London. */
    public LocalDate day() {
        return dayOf(start);
    }

    /** The same for somebody who knows another date than that before the last move. */
    public Occasion movedFrom(Occasion known) {
        return new Occasion(meeting, group, scheduleVersion, start, end, known.start, shortNotice);
    }

    public boolean sameTimesAs(Occasion other) {
        return start.equals(other.start) && end.equals(other.end);
    }

    public static Occasion of(KnownMeeting meeting) {
        OffsetDateTime previous = meeting.previousStart();
        return new Occasion(
                meeting.id(),
                meeting.group(),
                meeting.scheduleVersion(),
                meeting.start().toInstant(),
                meeting.end().toInstant(),
                previous == null ? null : previous.toInstant(),
                meeting.shortNotice());
    }
}
