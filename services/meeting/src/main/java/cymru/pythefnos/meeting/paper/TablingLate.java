package cymru.pythefnos.meeting.paper;

import cymru.pythefnos.meeting.paper.PaperResult.Done;
import cymru.pythefnos.meeting.paper.PaperResult.Refused;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Records that a paper is tabled late, by whose agreement and why, so that renditions may still be uploaded for it
 * after its deadline. What comes then, and what waits to be sent, says that it is late; whoever has the paper already had
 * it in time and hears nothing.
 */
public final class TablingLate {
    private final Papers papers;
    private final PaperMeetings meetings;

    public TablingLate(Papers papers, PaperMeetings meetings) {
        this.papers = papers;
        this.meetings = meetings;
    }

    /**
     * Tables a paper late; one that is late by agreement already keeps its first reason.
     *
     * @param today the local date in Europe/London
     * @param expectedVersion the version that the asker has seen, or empty for whichever it is
     */
    public PaperResult<StoredPaper> table(
            PaperId id, LateAgreement agreement, LocalDate today, Optional<Long> expectedVersion) {
        Optional<StoredPaper> found = papers.find(id);
        if (found.isEmpty()) {
            return new Refused<>(new PaperRefusal.UnknownPaper(id.value()));
        }
        if (found.get().paper().withdrawn()) {
            return new Refused<>(new PaperRefusal.PaperWithdrawn(id.value()));
        }
        MeetingFacts meeting = meetings.find(found.get().paper().meetingId()).orElseThrow();
        Optional<PaperRefusal> closed = PaperRefusal.ofClosed(meeting);
        if (closed.isPresent()) {
            return new Refused<>(closed.get());
        }
        Paper paper = found.get().paper().dueBy(meeting.papersDeadline());
        if (paper.late() != null && paper.late().agreedBy() != null) {
            return new Done<>(found.get());
        }
        if (expectedVersion.filter(version -> version != found.get().version()).isPresent()) {
            return new Refused<>(new PaperRefusal.ChangedMeanwhile(found.get().version()));
        }
        Lateness late = new Lateness(today, agreement.reason(), agreement.agreedBy());
        return papers.replace(change(paper, late), found.get().version())
                ? new Done<>(papers.find(id).orElseThrow())
                : table(id, agreement, today, expectedVersion);
    }

    private static PaperChange change(Paper paper, Lateness late) {
        List<AuditNote> notes = List.of(LateNote.of(paper, late));
        return paper.version() == 0
                ? new PaperChange(paper.tabledLate(late), List.of(), notes)
                : PaperChange.released(paper.released(paper.deadline(), late), notes);
    }
}
