package cymru.pythefnos.meeting.scheduling;

import cymru.pythefnos.meeting.group.Group;
import cymru.pythefnos.meeting.group.GroupAt;
import cymru.pythefnos.meeting.group.GroupId;
import cymru.pythefnos.meeting.group.Groups;
import cymru.pythefnos.meeting.group.SeatLeads;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Schedules one meeting, in time or not at all. */
public final class SchedulingMeetings {
    private final Groups groups;
    private final SeatLeads seats;
    private final Meetings meetings;
    private final JudgingTimes judging;

    public SchedulingMeetings(Groups groups, SeatLeads seats, Meetings meetings, JudgingTimes judging) {
        this.groups = groups;
        this.seats = seats;
        this.meetings = meetings;
        this.judging = judging;
    }

    /** Scheduling the same meeting again gives the one that is there. */
    public Outcome<MeetingAt> schedule(ScheduleMeeting wanted, Instant now) {
        return group(wanted.group())
                .then(group ->
                        meetings.find(wanted.id()).map(Outcome::done).orElseGet(() -> schedule(wanted, group, now)));
    }

    /** What a meeting at that time would come to, or why there can be none. Nothing is written. */
    public Outcome<Timing> foresee(GroupId id, WrittenTime start, WrittenTime end, Instant now) {
        return group(id).then(group -> judge(group, start, end, null, now));
    }

    private Outcome<Group> group(GroupId id) {
        return groups.find(id)
                .map(GroupAt::group)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(new Refusal.UnknownGroup(id)));
    }

    private Outcome<MeetingAt> schedule(ScheduleMeeting wanted, Group group, Instant now) {
        return judge(group, wanted.start(), wanted.end(), wanted.shortNotice(), now)
                .then(timing -> Outcome.done(add(wanted, group, timing)));
    }

    private Outcome<Timing> judge(
            Group group, WrittenTime start, WrittenTime end, @Nullable ShortNotice shortNotice, Instant now) {
        return ReadingTimes.read(start, end, now)
                .then(read -> judging.judge(group, seats.of(group.id()), read, shortNotice, now))
                .then(timing -> Outcome.done(new SameDay(meetings).flag(group.id(), null, timing)));
    }

    private MeetingAt add(ScheduleMeeting wanted, Group group, Timing timing) {
        Meeting meeting =
                Meeting.scheduled(wanted.id(), group, timing, wanted.details().completedBy(group), null);
        meetings.add(new MeetingEvent.MeetingScheduled(meeting));
        return meetings.find(wanted.id()).orElseThrow();
    }
}
