package cymru.pythefnos.meeting.group;

import cymru.pythefnos.calendar.DayRule;
import cymru.pythefnos.chassis.words.Bilingual;
import cymru.pythefnos.meeting.api.group.AvoidWindow;
import cymru.pythefnos.meeting.api.group.Contact;
import cymru.pythefnos.meeting.api.group.GroupId;
import cymru.pythefnos.meeting.api.group.Joining;
import cymru.pythefnos.meeting.api.group.Quorum;
import cymru.pythefnos.meeting.api.group.Venue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A group and what it has agreed on.
 *
 * @param preMeetingMinutes before each meeting, 0 = none
 * @param debriefMinutes after each meeting, 0 = none
 * @param venue where it meets unless a meeting says otherwise
 * @param reminderDaysBefore days before a meeting on which people are reminded, the earliest first
 */
public record Group(
        GroupId id,
        Bilingual name,
        Contact contact,
        Quorum quorum,
        DayRule noticeRule,
        DayRule paperRule,
        List<AvoidWindow> avoidWindows,
        int preMeetingMinutes,
        int debriefMinutes,
        @Nullable Venue venue,
        @Nullable Joining joining,
        List<Integer> reminderDaysBefore) {
    public Group {
        avoidWindows = List.copyOf(avoidWindows);
        reminderDaysBefore = List.copyOf(reminderDaysBefore);
    }
}
