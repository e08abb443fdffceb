package cymru.pythefnos.meeting.api.group;

import cymru.pythefnos.calendar.DayRule;
import cymru.pythefnos.chassis.words.Bilingual;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A group as it is shown. */
public record GroupAnswer(
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
        List<Integer> reminderDaysBefore,
        long version) {}
