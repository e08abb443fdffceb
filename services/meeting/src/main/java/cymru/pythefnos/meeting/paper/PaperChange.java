package cymru.pythefnos.meeting.paper;

import cymru.pythefnos.chassis.words.Bilingual;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One write: the paper as it is from now on, what is announced, and what goes on the audit trail. */
public record PaperChange(Paper paper, List<PaperEvent> events, List<Note> audit) {
    /** What was done and why; who and when are added where it is kept. */
    public record Note(String action, @Nullable String reason, Map<String, String> facts) {
        /** How a late paper stands on the audit trail: the deadline it missed, why, and who agreed. */
        public static Note tabledLate(Paper paper, Lateness late) {
            Map<String, String> facts = new HashMap<>();
            facts.put("deadline", paper.deadline().toString());
            facts.put("since", late.since().toString());
            if (late.agreedBy() != null) {
                facts.put("agreedBy", late.agreedBy());
            }
            Bilingual reason = late.reason();
            return new Note("paper-tabled-late", reason == null ? null : reason.inBoth(), Map.copyOf(facts));
        }
    }

    /** Tells of the paper if it is whole, and else only keeps it. */
    public static PaperChange announcedIfWhole(
            Paper paper, LocalDate deadline, @Nullable Lateness late, List<Note> notes) {
        return paper.isWhole()
                ? released(paper.released(deadline, late), notes)
                : quiet(paper.arrived(deadline, late), notes);
    }

    public static PaperChange quiet(Paper paper, List<Note> notes) {
        return new PaperChange(paper, List.of(), notes);
    }

    public static PaperChange released(Paper paper, List<Note> notes) {
        return new PaperChange(paper, List.of(new PaperEvent.Released(paper)), notes);
    }

    public static PaperChange withdrawn(Paper paper, List<Note> notes) {
        return new PaperChange(paper, List.of(new PaperEvent.Withdrawn(paper)), notes);
    }
}
