package cymru.pythefnos.meeting.scheduling.change;

import cymru.pythefnos.meeting.api.group.GroupId;
import cymru.pythefnos.meeting.api.meeting.MeetingId;
import cymru.pythefnos.meeting.api.meeting.ShortNotice;
import cymru.pythefnos.meeting.api.meeting.WrittenTime;
import org.jspecify.annotations.Nullable;

/** Wanted: one meeting of a group. @param shortNotice if it should go ahead without its notice */
public record ScheduleMeeting(
        MeetingId id,
        GroupId group,
        WrittenTime start,
        WrittenTime end,
        WantedDetails details,
        @Nullable ShortNotice shortNotice) {}
