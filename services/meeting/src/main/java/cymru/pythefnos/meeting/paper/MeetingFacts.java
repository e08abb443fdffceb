package cymru.pythefnos.meeting.paper;

import cymru.pythefnos.meeting.api.group.GroupId;
import cymru.pythefnos.meeting.api.meeting.MeetingId;
import java.time.LocalDate;
import java.time.ZonedDateTime;

/**
 * What papers need to know of a meeting.
 *
 * @param start in Europe/London
 * @param papersDeadline the last local date on which papers may reach representatives
 * @param papersSendBy the last local date on which they may set out, so that the group's slowest channel meets that
 */
public record MeetingFacts(
        MeetingId meetingId,
        GroupId groupId,
        ZonedDateTime start,
        LocalDate papersDeadline,
        LocalDate papersSendBy,
        boolean started,
        boolean cancelled) {}
