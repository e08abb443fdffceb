package cymru.pythefnos.meeting.paper;

import java.util.List;

/** One write: the paper as it is from now on, what is announced, and what goes on the audit trail. */
public record PaperChange(Paper paper, List<PaperEvent> events, List<AuditNote> audit) {

    static PaperChange quiet(Paper paper, AuditNote... notes) {
        return new PaperChange(paper, List.of(), List.of(notes));
    }

    static PaperChange released(Paper paper, List<AuditNote> notes) {
        return new PaperChange(paper, List.of(new PaperEvent.Released(paper)), notes);
    }
}
