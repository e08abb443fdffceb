package cymru.pythefnos.meeting.scheduling;

import cymru.pythefnos.chassis.aggregate.Versioned;
import cymru.pythefnos.chassis.time.London;
import cymru.pythefnos.meeting.api.group.GroupId;
import cymru.pythefnos.meeting.api.meeting.MeetingId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Flags that the group has another meeting on the same day. */
public final class SameDay {
    private static final int ENOUGH = 10;
    private final Meetings meetings;

    public SameDay(Meetings meetings) {
        this.meetings = meetings;
    }

    /** @param self the meeting whose timing it is; null if it is a new one */
    public Timing flag(GroupId group, @Nullable MeetingId self, Timing timing) {
        List<Warning> warnings = new ArrayList<>(timing.warnings());
        onDay(group, timing.slot().date()).stream()
                .filter(other -> !other.id().equals(self) && !other.isCancelled())
                .map(other -> new Warning(
                        Warning.Kind.SAME_DAY,
                        Map.of(
                                "meetingId",
                                other.id().value(),
                                "start",
                                other.slot().localStart().toOffsetDateTime().toString())))
                .forEach(warnings::add);
        return new Timing(
                timing.slot(), timing.noticeDeadline(), timing.papersDeadline(), timing.shortNotice(), warnings);
    }

    private List<Meeting> onDay(GroupId group, LocalDate day) {
        return meetings
                .list(new Meetings.Selection(
                        group,
                        day.atStartOfDay(London.ZONE).toInstant(),
                        day.plusDays(1).atStartOfDay(London.ZONE).toInstant(),
                        null,
                        ENOUGH))
                .stream()
                .map(Versioned::state)
                .toList();
    }
}
