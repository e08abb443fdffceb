package cymru.pythefnos.meeting.compliance.evidence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An event as it came.
 *
 * @param id of the event; keeping it twice is as once
 * @param type its wire type
 * @param subject the aggregate that it is about
 * @param seq its place among the events of the subject
 * @param time when it happened, by its service's clock
 * @param meetingId the meeting it speaks of, if it speaks of one
 * @param groupId the group it speaks of, if it speaks of one
 * @param data its data, as JSON
 */
public record Evidence(
        String id,
        String type,
        String subject,
        long seq,
        Instant time,
        @Nullable String meetingId,
        @Nullable String groupId,
        String data) {}
