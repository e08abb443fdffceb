package cymru.pythefnos.meeting.paper.tabling;

import cymru.pythefnos.chassis.aggregate.Result;
import cymru.pythefnos.chassis.aggregate.Versioned;
import cymru.pythefnos.meeting.api.paper.PaperId;
import cymru.pythefnos.meeting.paper.LateAgreement;
import cymru.pythefnos.meeting.paper.Lateness;
import cymru.pythefnos.meeting.paper.MeetingFacts;
import cymru.pythefnos.meeting.paper.Paper;
import cymru.pythefnos.meeting.paper.PaperChange;
import cymru.pythefnos.meeting.paper.PaperChange.Note;
import cymru.pythefnos.meeting.paper.PaperMeetings;
import cymru.pythefnos.meeting.paper.PaperRefusal;
import cymru.pythefnos.meeting.paper.Papers;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
     * @param expected the version that the asker has seen; null = whichever it is
     */
    public Result<Versioned<Paper>, PaperRefusal> table(
            PaperId id, LateAgreement agreement, LocalDate today, @Nullable Long expected) {
        return papers.known(id).then(stored -> {
            MeetingFacts meeting = meetings.find(stored.state().meetingId()).orElseThrow();
            Optional<PaperRefusal> closed = closed(stored.state(), meeting);
            return closed.isPresent()
                    ? Result.refused(closed.get())
                    : table(stored, stored.state().dueBy(meeting.papersDeadline()), agreement, today, expected);
        });
    }

    private static Optional<PaperRefusal> closed(Paper paper, MeetingFacts meeting) {
        return paper.withdrawn()
                ? Optional.of(new PaperRefusal.PaperWithdrawn(paper.id()))
                : PaperRefusal.ofClosed(meeting);
    }

    private Result<Versioned<Paper>, PaperRefusal> table(
            Versioned<Paper> stored, Paper paper, LateAgreement agreement, LocalDate today, @Nullable Long expected) {
        if (paper.late() != null && paper.late().agreedBy() != null) {
            return Result.done(stored);
        }
        if (stored.staleFor(expected).isPresent()) {
            return Result.refused(new PaperRefusal.ChangedMeanwhile(stored.version()));
        }
        Lateness late = new Lateness(today, agreement.reason(), agreement.agreedBy());
        return switch (papers.replace(change(paper, late), stored.version())) {
            case Result.Done<Versioned<Paper>, ?> done -> Result.done(done.value());
            case Result.Refused<Versioned<Paper>, ?> overtaken -> table(paper.id(), agreement, today, expected);
        };
    }

    private static PaperChange change(Paper paper, Lateness late) {
        List<Note> notes = List.of(Note.tabledLate(paper, late));
        // what is being made is announced with what it is made of, and says then that it is late
        return paper.version() == 0 || !paper.isWhole()
                ? PaperChange.quiet(paper.tabledLate(late), notes)
                : PaperChange.released(paper.released(paper.deadline(), late), notes);
    }
}
