package cymru.pythefnos.meeting.group.web;

import cymru.pythefnos.meeting.calendar.DayRule;
import cymru.pythefnos.meeting.group.AvoidWindow;
import cymru.pythefnos.meeting.group.Contact;
import cymru.pythefnos.meeting.group.Group;
import cymru.pythefnos.meeting.group.GroupAt;
import cymru.pythefnos.meeting.group.Joining;
import cymru.pythefnos.meeting.group.Quorum;
import cymru.pythefnos.meeting.group.Venue;
import cymru.pythefnos.meeting.language.Bilingual;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A group as it is shown. */
record GroupResource(
        String id,
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
        long version) {

    static GroupResource of(GroupAt at) {
        Group group = at.group();
        return new GroupResource(
                group.id().value(),
                group.name(),
                group.contact(),
                group.quorum(),
                group.noticeRule(),
                group.paperRule(),
                group.avoidWindows(),
                group.preMeetingMinutes(),
                group.debriefMinutes(),
                group.venue(),
                group.joining(),
                group.reminderDaysBefore(),
                at.version());
    }
}
