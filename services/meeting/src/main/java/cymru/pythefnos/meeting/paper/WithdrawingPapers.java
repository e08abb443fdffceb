package cymru.pythefnos.meeting.paper;

import cymru.pythefnos.meeting.paper.PaperResult.Done;
import cymru.pythefnos.meeting.paper.PaperResult.Refused;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes papers back: nobody is sent them from then on. What was sent stays on record. */
public final class WithdrawingPapers {
    private final Papers papers;

    public WithdrawingPapers(Papers papers) {
        this.papers = papers;
    }

    /**
     * Withdraws a paper; one that is withdrawn already stays so.
     *
     * @param expectedVersion the version that the asker has seen, or empty for whichever it is
     */
    public PaperResult<StoredPaper> withdraw(PaperId id, Optional<Long> expectedVersion) {
        return papers.find(id)
                .map(stored -> withdraw(stored, expectedVersion))
                .orElseGet(() -> new Refused<>(new PaperRefusal.UnknownPaper(id.value())));
    }

    private PaperResult<StoredPaper> withdraw(StoredPaper stored, Optional<Long> expectedVersion) {
        if (stored.paper().withdrawn()) {
            return new Done<>(stored);
        }
        if (expectedVersion.filter(version -> version != stored.version()).isPresent()) {
            return new Refused<>(new PaperRefusal.ChangedMeanwhile(stored.version()));
        }
        if (!papers.replace(change(stored.paper().takenBack()), stored.version())) {
            return withdraw(stored.paper().id(), expectedVersion);
        }
        return new Done<>(papers.find(stored.paper().id()).orElseThrow());
    }

    /** A paper that nobody was told of needs no taking back elsewhere. */
    private static PaperChange change(Paper paper) {
        var note = new AuditNote("paper-withdrawn", null, Map.of("meetingId", paper.meetingId()));
        return paper.version() == 0
                ? PaperChange.quiet(paper, note)
                : new PaperChange(paper, List.of(new PaperEvent.Withdrawn(paper)), List.of(note));
    }
}
