package cymru.pythefnos.meeting.paper.tabling;

import cymru.pythefnos.chassis.aggregate.Result;
import cymru.pythefnos.chassis.aggregate.Versioned;
import cymru.pythefnos.chassis.id.UuidV7;
import cymru.pythefnos.meeting.api.meeting.MeetingId;
import cymru.pythefnos.meeting.paper.Lateness;
import cymru.pythefnos.meeting.paper.MeetingFacts;
import cymru.pythefnos.meeting.paper.Paper;
import cymru.pythefnos.meeting.paper.PaperChange;
import cymru.pythefnos.meeting.paper.PaperChange.Note;
import cymru.pythefnos.meeting.paper.PaperDeadline;
import cymru.pythefnos.meeting.paper.PaperDeadline.Verdict;
import cymru.pythefnos.meeting.paper.PaperMeetings;
import cymru.pythefnos.meeting.paper.PaperRefusal;
import cymru.pythefnos.meeting.paper.Papers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts papers before meetings: in time, tabled late, or deferred to the group's next meeting. */
public final class AddingPapers {
    private final Papers papers;
    private final PaperMeetings meetings;

    public AddingPapers(Papers papers, PaperMeetings meetings) {
        this.papers = papers;
        this.meetings = meetings;
    }

    /**
     * Adds a paper. One that has been deferred says so in {@link Paper#deferredFrom}.
     *
     * @param today the local date in Europe/London
     */
    public Result<Versioned<Paper>, PaperRefusal> add(AddPaper command, LocalDate today) {
        Optional<Versioned<Paper>> before = papers.find(command.id());
        if (before.isPresent()) {
            return Result.done(settled(command, before.get()));
        }
        return Result.<MeetingFacts, PaperRefusal>found(
                        meetings.find(command.meeting()), () -> new PaperRefusal.UnknownMeeting(command.meeting()))
                .then(meeting -> refusal(command, meeting)
                        .<Result<Versioned<Paper>, PaperRefusal>>map(Result::refused)
                        .orElseGet(() -> place(command, meeting, today)));
    }

    private Optional<PaperRefusal> refusal(AddPaper command, MeetingFacts meeting) {
        String item = command.agendaItemId();
        return PaperRefusal.ofClosed(meeting)
                .or(() -> item == null || meetings.hasAgendaItem(meeting.meetingId(), item)
                        ? Optional.empty()
                        : Optional.of(new PaperRefusal.UnknownAgendaItem(item)));
    }

    private Result<Versioned<Paper>, PaperRefusal> place(AddPaper command, MeetingFacts meeting, LocalDate today) {
        boolean forDecision = isForDecision(command);
        return switch (PaperDeadline.judge(today, meeting.papersSendBy(), forDecision, command.late())) {
            case Verdict.InTime inTime -> Result.done(insert(command, paper(command, meeting, null, null)));
            case Verdict.Late late -> Result.done(insert(command, paper(command, meeting, late.lateness(), null)));
            case Verdict.TooLate tooLate ->
                command.deferIfLate()
                        ? defer(command, meeting, today)
                        : Result.refused(PaperRefusal.PapersLate.forA(meeting));
        };
    }

    private boolean isForDecision(AddPaper command) {
        String item = command.agendaItemId();
        return command.forDecision() || (item != null && meetings.isForDecision(command.meeting(), item));
    }

    private Result<Versioned<Paper>, PaperRefusal> defer(AddPaper command, MeetingFacts from, LocalDate today) {
        return Result.<MeetingFacts, PaperRefusal>found(
                        meetings.nextInTime(from, today),
                        () -> new PaperRefusal.NoLaterMeeting(from.papersDeadline(), from.papersSendBy()))
                .map(next -> insert(command, paper(command, next, null, from.meetingId())));
    }

    private Versioned<Paper> insert(AddPaper command, Paper paper) {
        return settled(command, papers.add(PaperChange.quiet(paper, notes(paper))));
    }

    /** The agenda follows its paper after the paper is safe; done again, it changes nothing. */
    private Versioned<Paper> settled(AddPaper command, Versioned<Paper> stored) {
        Paper paper = stored.state();
        String item = paper.agendaItemId();
        if (item != null && command.agendaItemId() != null && paper.deferredFrom() != null) {
            meetings.deferAgendaItem(command.agendaItemId(), paper.deferredFrom(), paper.meetingId(), item);
        }
        if (item != null) {
            meetings.attach(paper.meetingId(), item, paper.id());
        }
        return stored;
    }

    /** On another meeting's agenda an item has another id, the same at each attempt. */
    private static @Nullable String itemAt(AddPaper command, MeetingFacts meeting) {
        String item = command.agendaItemId();
        return item == null || meeting.meetingId().equals(command.meeting())
                ? item
                : UuidV7.derived(item, meeting.meetingId().value());
    }

    private Paper paper(
            AddPaper command, MeetingFacts meeting, @Nullable Lateness late, @Nullable MeetingId deferredFrom) {
        int number = papers.ofMeeting(meeting.meetingId()).size() + 1;
        return Paper.added(
                command.id(),
                meeting,
                number,
                command.title(),
                isForDecision(command),
                itemAt(command, meeting),
                late,
                deferredFrom);
    }

    private static List<Note> notes(Paper paper) {
        List<Note> notes = new ArrayList<>();
        notes.add(new Note(
                "paper-added", null, Map.of("meetingId", paper.meetingId().value())));
        if (paper.late() != null) {
            notes.add(Note.tabledLate(paper, paper.late()));
        }
        if (paper.deferredFrom() != null) {
            notes.add(new Note(
                    "paper-deferred", null, Map.of("from", paper.deferredFrom().value())));
        }
        return List.copyOf(notes);
    }
}
