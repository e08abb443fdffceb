package cymru.pythefnos.meeting.scheduling;

import cymru.pythefnos.meeting.group.GroupId;
import org.jspecify.annotations.Nullable;

/** Wanted: one meeting of a group. @param shortNotice if it should go ahead without its notice */
public record ScheduleMeeting(
        MeetingId id,
        GroupId group,
        WrittenTime start,
        WrittenTime end,
        WantedDetails details,
        @Nullable ShortNotice shortNotice) {}
