package cymru.pythefnos.meeting.paper;

import cymru.pythefnos.chassis.aggregate.Result;
import cymru.pythefnos.chassis.aggregate.Versioned;
import cymru.pythefnos.meeting.api.meeting.AgendaItem;
import cymru.pythefnos.meeting.api.meeting.MeetingId;
import cymru.pythefnos.meeting.api.paper.PaperId;
import cymru.pythefnos.meeting.deadline.OneWeekPapers;
import cymru.pythefnos.meeting.group.SeatLead;
import cymru.pythefnos.meeting.group.SeatLeads;
import cymru.pythefnos.meeting.scheduling.Meeting;
import cymru.pythefnos.meeting.scheduling.Meetings;
import cymru.pythefnos.meeting.scheduling.Refusal;
import cymru.pythefnos.meeting.scheduling.change.Agendas;
import java.time.Clock;
import java.time.Instant;
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
    public Optional<MeetingFacts> find(MeetingId id) {
        return meetings.find(id).map(Versioned::state).map(this::facts);
    }

    @Override
    public Optional<MeetingFacts> nextInTime(MeetingFacts after, LocalDate today) {
        Instant start = after.start().toInstant();
        var place = new Meetings.Place(start, after.meetingId());
        var later = new Meetings.Selection(after.groupId(), start, null, place, NEXT);
        return meetings.list(later).stream()
                .map(Versioned::state)
                .filter(meeting -> !meeting.isCancelled())
                .map(this::facts)
                .filter(facts -> !today.isAfter(facts.papersSendBy()))
                .findFirst();
    }

    @Override
    public boolean hasAgendaItem(MeetingId meeting, String agendaItemId) {
        return item(meeting, agendaItemId).isPresent();
    }

    @Override
    public boolean isForDecision(MeetingId meeting, String agendaItemId) {
        return item(meeting, agendaItemId).filter(AgendaItem::forDecision).isPresent();
    }

    @Override
    public void deferAgendaItem(String agendaItemId, MeetingId from, MeetingId to, String newItemId) {
        untilNobodyIsFaster(() -> Optional.of(agendas.defer(agendaItemId, from, to, newItemId, clock.instant())));
    }

    @Override
    public void attach(MeetingId id, String agendaItemId, PaperId paper) {
        untilNobodyIsFaster(() -> meetings.find(id)
                .flatMap(found -> found.state()
                        .item(agendaItemId)
                        .filter(item -> !item.paperIds().contains(paper.value()))
                        .map(item -> agendas.put(id, with(item, paper), found.version(), clock.instant()))));
    }

    /** The meeting may be changed at the same moment; what cannot be done at all is left. */
    private static void untilNobodyIsFaster(Supplier<Optional<Result<Versioned<Meeting>, Refusal>>> change) {
        for (int tries = 0; tries < TRIES; tries++) {
            boolean overtaken = change.get()
                    .filter(outcome -> outcome instanceof Result.Refused<?, Refusal> refused
                            && (refused.reason() instanceof Refusal.ChangedMeanwhile
                                    || refused.reason() instanceof Refusal.StaleVersion))
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

    private Optional<AgendaItem> item(MeetingId meeting, String agendaItemId) {
        return meetings.find(meeting).flatMap(found -> found.state().item(agendaItemId));
    }

    private MeetingFacts facts(Meeting meeting) {
        LocalDate deadline = meeting.timing().papersDeadline();
        LocalDate day = meeting.slot().date();
        return new MeetingFacts(
                meeting.id(),
                meeting.groupId(),
                meeting.slot().localStart(),
                deadline,
                rule.sendBy(deadline, SeatLead.slowest(seats.of(meeting.groupId()), day)),
                meeting.hasStarted(clock.instant()),
                meeting.isCancelled());
    }
}
