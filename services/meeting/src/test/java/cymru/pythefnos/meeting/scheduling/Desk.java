package cymru.pythefnos.meeting.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.pythefnos.meeting.calendar.EnglandAndWales;
import cymru.pythefnos.meeting.group.Group;
import cymru.pythefnos.meeting.group.GroupFixture;
import cymru.pythefnos.meeting.group.InMemoryGroups;
import cymru.pythefnos.meeting.group.InMemorySeatLeads;
import cymru.pythefnos.meeting.group.KeepingGroups;
import cymru.pythefnos.meeting.group.SeatLead;
import cymru.pythefnos.meeting.scheduling.Outcome.Done;
import cymru.pythefnos.meeting.scheduling.Outcome.Refused;
import cymru.pythefnos.meeting.scheduling.ical.IcalRecurrence;
import java.time.Instant;
import java.time.LocalDate;

/** Everything an officer needs to schedule, in memory, and what came of it. */
final class Desk {
    final InMemoryGroups groups = new InMemoryGroups();
    final InMemorySeatLeads seats = new InMemorySeatLeads();
    final InMemoryMeetings meetings = new InMemoryMeetings();
    private final EnglandAndWales holidays = EnglandAndWales.byRule();
    private final JudgingTimes judging = new JudgingTimes(holidays);
    final SchedulingMeetings scheduling = new SchedulingMeetings(groups, seats, meetings, judging);
    final MovingMeetings moving = new MovingMeetings(groups, seats, meetings, judging);
    final CancellingMeetings cancelling = new CancellingMeetings(meetings);
    final Agendas agendas = new Agendas(meetings);
    final SchedulingSeries series = new SchedulingSeries(
            groups,
            seats,
            meetings,
            holidays,
            new IcalRecurrence(),
            (seriesId, date) -> new MeetingId(seriesId + date));

    Desk() {
        with(GroupFixture.aGroup().build());
    }

    Desk with(Group group) {
        new KeepingGroups(groups).create(group);
        return this;
    }

    /** One representative can be reached by post only. */
    Desk withPostSeat(Group group) {
        seats.assigned(new SeatLead("post", group.id(), 2, LocalDate.of(2020, 1, 1), null));
        return this;
    }

    MeetingAt scheduled(MeetingFixture meeting, Instant now) {
        return done(scheduling.schedule(meeting.wanted(), now));
    }

    static <T> T done(Outcome<T> outcome) {
        assertThat(outcome).isInstanceOf(Done.class);
        return ((Done<T>) outcome).value();
    }

    static Refusal refusal(Outcome<?> outcome) {
        assertThat(outcome).isInstanceOf(Refused.class);
        return ((Refused<?>) outcome).refusal();
    }
}
