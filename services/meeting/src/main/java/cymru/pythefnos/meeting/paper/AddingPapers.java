package cymru.pythefnos.meeting.paper;

import cymru.pythefnos.chassis.id.UuidV7;
import cymru.pythefnos.meeting.paper.PaperDeadline.Verdict;
import cymru.pythefnos.meeting.paper.PaperResult.Done;
import cymru.pythefnos.meeting.paper.PaperResult.Refused;
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
    public PaperResult<StoredPaper> add(AddPaper command, LocalDate today) {
        Optional<StoredPaper> before = papers.find(command.id());
        if (before.isPresent()) {
            return new Done<>(settled(command, before.get()));
        }
        Optional<MeetingFacts> meeting = meetings.find(command.meetingId());
        return meeting.flatMap(facts -> refusal(command, facts))
                .<PaperResult<StoredPaper>>map(Refused::new)
                .orElseGet(() -> meeting.map(facts -> place(command, facts, today))
                        .orElseGet(() -> new Refused<>(new PaperRefusal.UnknownMeeting(command.meetingId()))));
    }

    private Optional<PaperRefusal> refusal(AddPaper command, MeetingFacts meeting) {
        String item = command.agendaItemId();
        return PaperRefusal.ofClosed(meeting)
                .or(() -> item == null || meetings.hasAgendaItem(meeting.meetingId(), item)
                        ? Optional.empty()
                        : Optional.of(new PaperRefusal.UnknownAgendaItem(item)));
    }

    private PaperResult<StoredPaper> place(AddPaper command, MeetingFacts meeting, LocalDate today) {
        var verdict = PaperDeadline.judge(today, meeting.papersSendBy(), isForDecision(command), command.late());
        return switch (verdict) {
            case Verdict.InTime inTime -> insert(command, paper(command, meeting, null, null));
            case Verdict.Late late -> insert(command, paper(command, meeting, late.lateness(), null));
            case Verdict.TooLate tooLate ->
                command.deferIfLate()
                        ? defer(command, meeting, today)
                        : new Refused<>(PaperRefusal.PapersLate.forA(meeting));
        };
    }

    private boolean isForDecision(AddPaper command) {
        String item = command.agendaItemId();
        return command.forDecision() || (item != null && meetings.isForDecision(command.meetingId(), item));
    }

    private PaperResult<StoredPaper> defer(AddPaper command, MeetingFacts from, LocalDate today) {
        return meetings.nextInTime(from, today)
                .map(next -> insert(command, paper(command, next, null, from.meetingId())))
                .orElseGet(() ->
                        new Refused<>(new PaperRefusal.NoLaterMeeting(from.papersDeadline(), from.papersSendBy())));
    }

    private PaperResult<StoredPaper> insert(AddPaper command, Paper paper) {
        papers.add(new PaperChange(paper, List.of(), notes(paper)));
        return papers.find(paper.id())
                .<PaperResult<StoredPaper>>map(stored -> new Done<>(settled(command, stored)))
                .orElseThrow(() -> new IllegalStateException("paper " + paper.id() + " was added and is not there"));
    }

    /** The agenda follows its paper after the paper is safe; done again, it changes nothing. */
    private StoredPaper settled(AddPaper command, StoredPaper stored) {
        Paper paper = stored.paper();
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
        return item == null || meeting.meetingId().equals(command.meetingId())
                ? item
                : UuidV7.derived(item, meeting.meetingId());
    }

    private Paper paper(
            AddPaper command, MeetingFacts meeting, @Nullable Lateness late, @Nullable String deferredFrom) {
        int number = papers.ofMeeting(meeting.meetingId()).size() + 1;
        return new Paper(
                command.id(),
                meeting.meetingId(),
                meeting.groupId(),
                number,
                command.title(),
                isForDecision(command),
                itemAt(command, meeting),
                meeting.papersDeadline(),
                late,
                deferredFrom,
                0,
                false,
                List.of(),
                List.of());
    }

    private static List<AuditNote> notes(Paper paper) {
        List<AuditNote> notes = new ArrayList<>();
        notes.add(new AuditNote("paper-added", null, Map.of("meetingId", paper.meetingId())));
        if (paper.late() != null) {
            notes.add(LateNote.of(paper, paper.late()));
        }
        if (paper.deferredFrom() != null) {
            notes.add(new AuditNote("paper-deferred", null, Map.of("from", paper.deferredFrom())));
        }
        return List.copyOf(notes);
    }
}
