package cymru.pythefnos.meeting.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.pythefnos.calendar.EnglandAndWales;
import cymru.pythefnos.chassis.aggregate.Result;
import cymru.pythefnos.chassis.aggregate.Versioned;
import cymru.pythefnos.meeting.group.Group;
import cymru.pythefnos.meeting.group.GroupFixture;
import cymru.pythefnos.meeting.group.InMemoryGroups;
import cymru.pythefnos.meeting.group.InMemorySeatLeads;
import cymru.pythefnos.meeting.group.KeepingGroups;
import cymru.pythefnos.meeting.group.SeatLead;
import cymru.pythefnos.meeting.scheduling.change.Agendas;
import cymru.pythefnos.meeting.scheduling.change.CancellingMeetings;
import cymru.pythefnos.meeting.scheduling.change.MovingMeetings;
import cymru.pythefnos.meeting.scheduling.change.SchedulingMeetings;
import cymru.pythefnos.meeting.scheduling.series.SchedulingSeries;
import cymru.pythefnos.meeting.scheduling.series.ical.IcalRecurrence;
import java.time.Instant;
import java.time.LocalDate;

/** Everything an officer needs to schedule, in memory, and what came of it. */
public final class Desk {
    public final InMemoryGroups groups = new InMemoryGroups();
    public final InMemorySeatLeads seats = new InMemorySeatLeads();
    public final InMemoryMeetings meetings = new InMemoryMeetings();
    private final EnglandAndWales holidays = EnglandAndWales.byRule();
    private final JudgingTimes judging = new JudgingTimes(holidays);
    public final SchedulingMeetings scheduling = new SchedulingMeetings(groups, seats, meetings, judging);
    public final MovingMeetings moving = new MovingMeetings(groups, seats, meetings, judging);
    public final CancellingMeetings cancelling = new CancellingMeetings(meetings);
    public final Agendas agendas = new Agendas(meetings);
    public final SchedulingSeries series =
            new SchedulingSeries(groups, seats, meetings, holidays, new IcalRecurrence());

    public Desk() {
        with(GroupFixture.aGroup().build());
    }

    public Desk with(Group group) {
        new KeepingGroups(groups).create(group);
        return this;
    }

    /** One representative can be reached by post only. */
    public Desk withPostSeat(Group group) {
        seats.assigned(new SeatLead("post", group.id(), 2, LocalDate.of(2020, 1, 1), null));
        return this;
    }

    public Versioned<Meeting> scheduled(MeetingFixture meeting, Instant now) {
        return done(scheduling.schedule(meeting.wanted(), now));
    }

    public static <T> T done(Result<T, Refusal> result) {
        return result.orThrow(refusal -> new AssertionError("refused: " + refusal));
    }

    public static Refusal refusal(Result<?, Refusal> result) {
        assertThat(result).isInstanceOf(Result.Refused.class);
        return ((Result.Refused<?, Refusal>) result).reason();
    }
}
