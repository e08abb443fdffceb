package cymru.pythefnos.meeting.paper;

import cymru.pythefnos.meeting.calendar.OneWeekPapers;
import cymru.pythefnos.meeting.group.SeatLead;
import cymru.pythefnos.meeting.group.SeatLeads;
import cymru.pythefnos.meeting.scheduling.AgendaItem;
import cymru.pythefnos.meeting.scheduling.Agendas;
import cymru.pythefnos.meeting.scheduling.Meeting;
import cymru.pythefnos.meeting.scheduling.MeetingAt;
import cymru.pythefnos.meeting.scheduling.MeetingId;
import cymru.pythefnos.meeting.scheduling.Meetings;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Asks scheduling. */
public final class ScheduledMeetings implements PaperMeetings {
    /** More meetings than any group has in the time that a paper could be deferred by. */
    private static final int NEXT = 60;

    private final Meetings meetings;
    private final Agendas agendas;
    private final SeatLeads seats;
    private final OneWeekPapers rule;
    private final Clock clock;

    public ScheduledMeetings(Meetings meetings, Agendas agendas, SeatLeads seats, OneWeekPapers rule, Clock clock) {
        this.meetings = meetings;
        this.agendas = agendas;
        this.seats = seats;
        this.rule = rule;
        this.clock = clock;
    }

    @Override
    public Optional<MeetingFacts> find(String meetingId) {
        return meetings.find(new MeetingId(meetingId)).map(MeetingAt::meeting).map(this::facts);
    }

    @Override
    public Optional<MeetingFacts> nextInTime(MeetingFacts after, LocalDate today) {
        Meeting from =
                meetings.find(new MeetingId(after.meetingId())).orElseThrow().meeting();
        var place = new Meetings.Place(from.slot().start(), from.id());
        var later = new Meetings.Selection(from.groupId(), from.slot().start(), null, place, NEXT);
        return meetings.list(later).stream()
                .map(MeetingAt::meeting)
                .filter(meeting -> !meeting.isCancelled())
                .map(this::facts)
                .filter(facts -> !today.isAfter(facts.papersSendBy()))
                .findFirst();
    }

    @Override
    public boolean hasAgendaItem(String meetingId, String agendaItemId) {
        return item(meetingId, agendaItemId).isPresent();
    }

    @Override
    public void deferAgendaItem(String agendaItemId, String fromMeetingId, String toMeetingId, String newItemId) {
        agendas.defer(
                agendaItemId, new MeetingId(fromMeetingId), new MeetingId(toMeetingId), newItemId, clock.instant());
    }

    @Override
    public void attach(String meetingId, String agendaItemId, PaperId paper) {
        item(meetingId, agendaItemId)
                .filter(item -> !item.paperIds().contains(paper.value()))
                .ifPresent(item -> agendas.put(new MeetingId(meetingId), with(item, paper), null, clock.instant()));
    }

    private static AgendaItem with(AgendaItem item, PaperId paper) {
        List<String> papers = Stream.concat(item.paperIds().stream(), Stream.of(paper.value()))
                .toList();
        return new AgendaItem(item.id(), item.title(), item.forDecision(), papers);
    }

    private Optional<AgendaItem> item(String meetingId, String agendaItemId) {
        return meetings.find(new MeetingId(meetingId))
                .flatMap(found -> found.meeting().item(agendaItemId));
    }

    private MeetingFacts facts(Meeting meeting) {
        LocalDate deadline = meeting.timing().papersDeadline();
        return new MeetingFacts(
                meeting.id().value(),
                meeting.groupId().value(),
                meeting.slot().localStart(),
                deadline,
                rule.sendBy(
                        deadline,
                        SeatLead.slowest(
                                seats.of(meeting.groupId()), meeting.slot().date())),
                !meeting.slot().start().isAfter(clock.instant()),
                meeting.isCancelled());
    }
}
