package cymru.pythefnos.meeting.paper.pack;

import cymru.pythefnos.chassis.aggregate.Versioned;
import cymru.pythefnos.meeting.api.meeting.AgendaItem;
import cymru.pythefnos.meeting.api.meeting.MeetingId;
import cymru.pythefnos.meeting.group.Group;
import cymru.pythefnos.meeting.group.Groups;
import cymru.pythefnos.meeting.scheduling.Meeting;
import cymru.pythefnos.meeting.scheduling.Meetings;
import java.util.Optional;

/** Asks scheduling and the groups. */
public final class ScheduledPackMeetings implements PackMeetings {
    private final Meetings meetings;
    private final Groups groups;

    public ScheduledPackMeetings(Meetings meetings, Groups groups) {
        this.meetings = meetings;
        this.groups = groups;
    }

    @Override
    public Optional<PackMeeting> find(MeetingId id) {
        return meetings.find(id).map(Versioned::state).map(this::of);
    }

    private PackMeeting of(Meeting meeting) {
        Group group = groups.find(meeting.groupId()).orElseThrow().state();
        return new PackMeeting(
                group.name(),
                group.contact(),
                meeting.details().title(),
                meeting.slot().localStart(),
                meeting.slot().localEnd(),
                meeting.details().mode(),
                meeting.details().venue(),
                meeting.agenda().stream().map(AgendaItem::id).toList());
    }
}
