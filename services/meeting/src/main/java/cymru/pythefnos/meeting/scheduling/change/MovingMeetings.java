package cymru.pythefnos.meeting.scheduling.change;

import cymru.pythefnos.chassis.aggregate.Result;
import cymru.pythefnos.chassis.aggregate.Versioned;
import cymru.pythefnos.meeting.group.Group;
import cymru.pythefnos.meeting.group.Groups;
import cymru.pythefnos.meeting.group.SeatLeads;
import cymru.pythefnos.meeting.scheduling.JudgingTimes;
import cymru.pythefnos.meeting.scheduling.Meeting;
import cymru.pythefnos.meeting.scheduling.MeetingEvent;
import cymru.pythefnos.meeting.scheduling.Meetings;
import cymru.pythefnos.meeting.scheduling.OpenMeetings;
import cymru.pythefnos.meeting.scheduling.ReadingTimes;
import cymru.pythefnos.meeting.scheduling.ReadingTimes.ReadSlot;
import cymru.pythefnos.meeting.scheduling.Refusal;
import cymru.pythefnos.meeting.scheduling.SameDay;
import cymru.pythefnos.meeting.scheduling.Timing;
import java.time.Instant;

/** Moves a meeting, which starts its notice again. */
public final class MovingMeetings {
    private final Groups groups;
    private final SeatLeads seats;
    private final Meetings meetings;
    private final JudgingTimes judging;

    public MovingMeetings(Groups groups, SeatLeads seats, Meetings meetings, JudgingTimes judging) {
        this.groups = groups;
        this.seats = seats;
        this.meetings = meetings;
        this.judging = judging;
    }

    public Result<Versioned<Meeting>, Refusal> move(MoveMeeting wanted, Instant now) {
        return new OpenMeetings(meetings)
                .find(wanted.id(), wanted.expected(), now)
                .then(found -> ReadingTimes.read(wanted.start(), wanted.end(), now)
                        .then(read -> elsewhere(found.state(), read))
                        .then(read -> move(wanted, found, read, now)));
    }

    private static Result<ReadSlot, Refusal> elsewhere(Meeting meeting, ReadSlot read) {
        return read.slot().equals(meeting.slot())
                ? Result.refused(new Refusal.SameTimes(meeting.id()))
                : Result.done(read);
    }

    private Result<Versioned<Meeting>, Refusal> move(
            MoveMeeting wanted, Versioned<Meeting> found, ReadSlot read, Instant now) {
        Meeting meeting = found.state();
        Group group = groups.find(meeting.groupId()).orElseThrow().state();
        return judging.judge(group, seats.of(group.id()), read, wanted.shortNotice(), now)
                .then(timing -> {
                    Timing flagged = new SameDay(meetings).flag(group.id(), meeting.id(), timing);
                    MeetingEvent moved = new MeetingEvent.MeetingMoved(
                            meeting.moved(group, flagged, wanted.reason()),
                            meeting.slot().start());
                    return new OpenMeetings(meetings).replace(moved, found.version());
                });
    }
}
