package cymru.pythefnos.meeting.scheduling;

import cymru.pythefnos.meeting.group.Group;
import cymru.pythefnos.meeting.group.Groups;
import cymru.pythefnos.meeting.group.SeatLeads;
import cymru.pythefnos.meeting.scheduling.ReadingTimes.ReadSlot;
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

    public Outcome<MeetingAt> move(MoveMeeting wanted, Instant now) {
        return new OpenMeetings(meetings)
                .find(wanted.id(), wanted.expected(), now)
                .then(found -> ReadingTimes.read(wanted.start(), wanted.end(), now)
                        .then(read -> elsewhere(found.meeting(), read))
                        .then(read -> move(wanted, found, read, now)));
    }

    private static Outcome<ReadSlot> elsewhere(Meeting meeting, ReadSlot read) {
        return read.slot().equals(meeting.slot())
                ? Outcome.refused(new Refusal.SameTimes(meeting.id()))
                : Outcome.done(read);
    }

    private Outcome<MeetingAt> move(MoveMeeting wanted, MeetingAt found, ReadSlot read, Instant now) {
        Meeting meeting = found.meeting();
        Group group = groups.find(meeting.groupId()).orElseThrow().group();
        return judging.judge(group, seats.of(group.id()), read, wanted.shortNotice(), now)
                .then(timing -> {
                    Timing flagged = new SameDay(meetings).flag(group.id(), meeting.id(), timing);
                    MeetingEvent moved = new MeetingEvent.MeetingMoved(
                            meeting.moved(group, flagged), meeting.slot().start(), wanted.reason());
                    return new OpenMeetings(meetings).replace(moved, found.version());
                });
    }
}
