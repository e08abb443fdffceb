package cymru.pythefnos.contracts.meeting;

import java.time.OffsetDateTime;

/**
 * A meeting was cancelled: everyone told is told, and what was pending stops.
 *
 * @param meetingId The meeting.
 * @param groupId The group.
 * @param scheduleVersion 1 when scheduled, one more at each move; notice is given for one version.
 * @param start Start, with the offset of Europe/London.
 */
public record MeetingCancelledV1(String meetingId, String groupId, int scheduleVersion, OffsetDateTime start) {
    /** The wire name. */
    public static final String TYPE = "cymru.pythefnos.meeting.cancelled.v1";
}
