package cymru.pythefnos.meeting.scheduling;

import cymru.pythefnos.meeting.group.Group;
import cymru.pythefnos.meeting.group.GroupAt;
import cymru.pythefnos.meeting.group.Groups;
import cymru.pythefnos.meeting.group.SeatLeads;
import java.time.Instant;

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
        return groups.find(wanted.group())
                .map(GroupAt::group)
                .map(group ->
                        meetings.find(wanted.id()).map(Outcome::done).orElseGet(() -> schedule(wanted, group, now)))
                .orElseGet(() -> Outcome.refused(new Refusal.UnknownGroup(wanted.group())));
    }

    private Outcome<MeetingAt> schedule(ScheduleMeeting wanted, Group group, Instant now) {
        return ReadingTimes.read(wanted.start(), wanted.end(), now)
                .then(read -> judging.judge(group, seats.of(group.id()), read, wanted.shortNotice(), now))
                .then(timing -> Outcome.done(add(wanted, group, timing)));
    }

    private MeetingAt add(ScheduleMeeting wanted, Group group, Timing timing) {
        Timing flagged = new SameDay(meetings).flag(group.id(), wanted.id(), timing);
        Meeting meeting =
                Meeting.scheduled(wanted.id(), group, flagged, wanted.details().completedBy(group), null);
        meetings.add(new MeetingEvent.MeetingScheduled(meeting));
        return meetings.find(wanted.id()).orElseThrow();
    }
}
