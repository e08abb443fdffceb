package cymru.pythefnos.representative.meeting;

import cymru.pythefnos.chassis.time.London;
import cymru.pythefnos.representative.api.meeting.GroupId;
import cymru.pythefnos.representative.api.meeting.MeetingId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The current facts of a meeting.
 *
 * @param scheduleVersion 1 at first, one more with each move
 * @param noticeDeadline last day on which notice may be received, in Europe/London
 * @param papersDeadline last day on which papers may be received, in Europe/London
 * @param shortNotice whether it goes ahead with less than the notice that is owed
 * @param reminderDaysBefore how many days before the meeting people are reminded
 * @param previousStart when it was before its last move; nothing if it never moved
 */
public record KnownMeeting(
        MeetingId id,
        GroupId group,
        int scheduleVersion,
        OffsetDateTime start,
        OffsetDateTime end,
        Mode mode,
        LocalDate noticeDeadline,
        LocalDate papersDeadline,
        boolean shortNotice,
        List<Integer> reminderDaysBefore,
        @Nullable OffsetDateTime previousStart,
        boolean cancelled) {

    public KnownMeeting {
        reminderDaysBefore = List.copyOf(reminderDaysBefore);
    }

    /** The day of the meeting, in Europe/London. */
    public LocalDate day() {
        return start.atZoneSameInstant(London.ZONE).toLocalDate();
    }

    /** Whether it is still to come and has not been called off. */
    public boolean ahead(Instant now) {
        return !cancelled && start.toInstant().isAfter(now);
    }

    KnownMeeting cancelledAt(int version) {
        return new KnownMeeting(
                id,
                group,
                version,
                start,
                end,
                mode,
                noticeDeadline,
                papersDeadline,
                shortNotice,
                reminderDaysBefore,
                previousStart,
                true);
    }
}
