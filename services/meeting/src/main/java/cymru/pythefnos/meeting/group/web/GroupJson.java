package cymru.pythefnos.meeting.group.web;

import cymru.pythefnos.calendar.Counting;
import cymru.pythefnos.calendar.DayRule;
import cymru.pythefnos.chassis.aggregate.Versioned;
import cymru.pythefnos.meeting.api.group.GroupAnswer;
import cymru.pythefnos.meeting.api.group.GroupId;
import cymru.pythefnos.meeting.api.group.GroupRequest;
import cymru.pythefnos.meeting.api.group.NoticeRule;
import cymru.pythefnos.meeting.api.group.PaperRule;
import cymru.pythefnos.meeting.deadline.OneWeekPapers;
import cymru.pythefnos.meeting.deadline.TwoWeekNotice;
import cymru.pythefnos.meeting.group.Group;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** From a request to a group, and from a group to an answer. */
final class GroupJson {
    private GroupJson() {}

    static Group group(GroupId id, GroupRequest request) {
        NoticeRule notice = request.noticeRule();
        PaperRule papers = request.paperRule();
        return new Group(
                id,
                request.name(),
                request.contact(),
                request.quorum(),
                notice == null ? TwoWeekNotice.DEFAULT : rule(TwoWeekNotice.DEFAULT, notice.days(), notice.counting()),
                papers == null ? OneWeekPapers.DEFAULT : rule(OneWeekPapers.DEFAULT, papers.days(), papers.counting()),
                orNone(request.avoidWindows()),
                orZero(request.preMeetingMinutes()),
                orZero(request.debriefMinutes()),
                request.venue(),
                request.joining(),
                orNone(request.reminderDaysBefore()).stream()
                        .distinct()
                        .sorted(Comparator.reverseOrder())
                        .toList());
    }

    private static DayRule rule(DayRule usual, @Nullable Integer days, @Nullable Counting counting) {
        return new DayRule(days == null ? usual.days() : days, counting == null ? usual.counting() : counting);
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    private static int orZero(@Nullable Integer number) {
        return number == null ? 0 : number;
    }

    static GroupAnswer answer(Versioned<Group> at) {
        Group group = at.state();
        return new GroupAnswer(
                group.id(),
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
