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
import cymru.pythefnos.meeting.scheduling.Outcome;
import cymru.pythefnos.meeting.scheduling.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Asks scheduling. */
public final class ScheduledMeetings implements PaperMeetings {
    /** More meetings than any group has in the time that a paper could be deferred by. */
    private static final int NEXT = 60;

    private static final int TRIES = 100;

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
    public boolean isForDecision(String meetingId, String agendaItemId) {
        return item(meetingId, agendaItemId).filter(AgendaItem::forDecision).isPresent();
    }

    @Override
    public void deferAgendaItem(String agendaItemId, String fromMeetingId, String toMeetingId, String newItemId) {
        MeetingId from = new MeetingId(fromMeetingId);
        MeetingId to = new MeetingId(toMeetingId);
        untilNobodyIsFaster(() -> Optional.of(agendas.defer(agendaItemId, from, to, newItemId, clock.instant())));
    }

    @Override
    public void attach(String meetingId, String agendaItemId, PaperId paper) {
        MeetingId id = new MeetingId(meetingId);
        untilNobodyIsFaster(() -> meetings.find(id)
                .flatMap(found -> found.meeting()
                        .item(agendaItemId)
                        .filter(item -> !item.paperIds().contains(paper.value()))
                        .map(item -> agendas.put(id, with(item, paper), found.version(), clock.instant()))));
    }

    /** The meeting may be changed at the same moment; what cannot be done at all is left. */
    private static void untilNobodyIsFaster(Supplier<Optional<Outcome<MeetingAt>>> change) {
        for (int tries = 0; tries < TRIES; tries++) {
            boolean overtaken = change.get()
                    .filter(outcome -> outcome instanceof Outcome.Refused<MeetingAt> refused
                            && (refused.refusal() instanceof Refusal.ChangedMeanwhile
                                    || refused.refusal() instanceof Refusal.StaleVersion))
                    .isPresent();
            if (!overtaken) {
                return;
            }
        }
        throw new IllegalStateException("the agenda is changed by others all the time");
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
