package cymru.pythefnos.meeting.scheduling.change;

import cymru.pythefnos.chassis.aggregate.Result;
import cymru.pythefnos.chassis.aggregate.Versioned;
import cymru.pythefnos.meeting.api.group.GroupId;
import cymru.pythefnos.meeting.api.meeting.ShortNotice;
import cymru.pythefnos.meeting.api.meeting.WrittenTime;
import cymru.pythefnos.meeting.group.Group;
import cymru.pythefnos.meeting.group.Groups;
import cymru.pythefnos.meeting.group.SeatLeads;
import cymru.pythefnos.meeting.scheduling.JudgingTimes;
import cymru.pythefnos.meeting.scheduling.Meeting;
import cymru.pythefnos.meeting.scheduling.MeetingEvent;
import cymru.pythefnos.meeting.scheduling.Meetings;
import cymru.pythefnos.meeting.scheduling.ReadingTimes;
import cymru.pythefnos.meeting.scheduling.Refusal;
import cymru.pythefnos.meeting.scheduling.SameDay;
import cymru.pythefnos.meeting.scheduling.Timing;
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
    public Result<Versioned<Meeting>, Refusal> schedule(ScheduleMeeting wanted, Instant now) {
        return group(wanted.group())
                .then(group -> meetings.find(wanted.id())
                        .<Result<Versioned<Meeting>, Refusal>>map(Result::done)
                        .orElseGet(() -> schedule(wanted, group, now)));
    }

    /** What a meeting at that time would come to, or why there can be none. Nothing is written. */
    public Result<Timing, Refusal> foresee(GroupId id, WrittenTime start, WrittenTime end, Instant now) {
        return group(id).then(group -> judge(group, start, end, null, now));
    }

    private Result<Group, Refusal> group(GroupId id) {
        return Result.found(groups.find(id).map(Versioned::state), () -> new Refusal.UnknownGroup(id));
    }

    private Result<Versioned<Meeting>, Refusal> schedule(ScheduleMeeting wanted, Group group, Instant now) {
        return judge(group, wanted.start(), wanted.end(), wanted.shortNotice(), now)
                .map(timing -> Meeting.scheduled(
                        wanted.id(), group, timing, wanted.details().completedBy(group), null))
                .map(meeting -> meetings.add(new MeetingEvent.MeetingScheduled(meeting)));
    }

    private Result<Timing, Refusal> judge(
            Group group, WrittenTime start, WrittenTime end, @Nullable ShortNotice shortNotice, Instant now) {
        return ReadingTimes.read(start, end, now)
                .then(read -> judging.judge(group, seats.of(group.id()), read, shortNotice, now))
                .map(timing -> new SameDay(meetings).flag(group.id(), null, timing));
    }
}
