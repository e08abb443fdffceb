package cymru.pythefnos.meeting.paper.tabling;

import cymru.pythefnos.chassis.aggregate.Result;
import cymru.pythefnos.chassis.aggregate.Versioned;
import cymru.pythefnos.meeting.api.paper.PaperId;
import cymru.pythefnos.meeting.paper.Paper;
import cymru.pythefnos.meeting.paper.PaperChange;
import cymru.pythefnos.meeting.paper.PaperChange.Note;
import cymru.pythefnos.meeting.paper.PaperRefusal;
import cymru.pythefnos.meeting.paper.Papers;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes papers back: nobody is sent them from then on. What was sent stays on record. */
public final class WithdrawingPapers {
    private final Papers papers;

    public WithdrawingPapers(Papers papers) {
        this.papers = papers;
    }

    /**
     * Withdraws a paper; one that is withdrawn already stays so.
     *
     * @param expected the version that the asker has seen; null = whichever it is
     */
    public Result<Versioned<Paper>, PaperRefusal> withdraw(PaperId id, @Nullable Long expected) {
        return papers.known(id).then(stored -> withdraw(stored, expected));
    }

    private Result<Versioned<Paper>, PaperRefusal> withdraw(Versioned<Paper> stored, @Nullable Long expected) {
        if (stored.state().withdrawn()) {
            return Result.done(stored);
        }
        if (stored.staleFor(expected).isPresent()) {
            return Result.refused(new PaperRefusal.ChangedMeanwhile(stored.version()));
        }
        return switch (papers.replace(change(stored.state().takenBack()), stored.version())) {
            case Result.Done<Versioned<Paper>, ?> done -> Result.done(done.value());
            case Result.Refused<Versioned<Paper>, ?> overtaken ->
                withdraw(stored.state().id(), expected);
        };
    }

    /** A paper that nobody was told of needs no taking back elsewhere. */
    private static PaperChange change(Paper paper) {
        List<Note> notes = List.of(new Note(
                "paper-withdrawn", null, Map.of("meetingId", paper.meetingId().value())));
        return paper.version() == 0 ? PaperChange.quiet(paper, notes) : PaperChange.withdrawn(paper, notes);
    }
}
