package cymru.pythefnos.contracts.meeting;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * A meeting was moved: its notice starts again.
 *
 * @param meetingId The meeting.
 * @param groupId The group.
 * @param scheduleVersion 1 when scheduled, one more at each move; notice is given for one version.
 * @param previousStart Start before the move.
 * @param start Start, with the offset of Europe/London.
 * @param end End, with the offset of Europe/London.
 * @param mode How people attend.
 * @param noticeDeadline Last day, in Europe/London, on which notice may be received.
 * @param papersDeadline Last day, in Europe/London, on which papers may be received.
 * @param shortNotice True when the meeting goes ahead with less notice than is owed; a recorded breach.
 * @param reminderDaysBefore Days before the meeting on which people are reminded.
 */
public record MeetingMovedV1(
        String meetingId,
        String groupId,
        int scheduleVersion,
        OffsetDateTime previousStart,
        OffsetDateTime start,
        OffsetDateTime end,
        String mode,
        LocalDate noticeDeadline,
        LocalDate papersDeadline,
        boolean shortNotice,
        List<Integer> reminderDaysBefore) {
    /** The wire name. */
    public static final String TYPE = "cymru.pythefnos.meeting.moved.v1";

    public MeetingMovedV1 {
        reminderDaysBefore = List.copyOf(reminderDaysBefore);
    }
}
