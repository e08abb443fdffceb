package cymru.pythefnos.meeting.compliance.report;

import cymru.pythefnos.meeting.api.compliance.MeetingFigures;
import cymru.pythefnos.meeting.api.compliance.MeetingRow;
import cymru.pythefnos.meeting.compliance.evidence.Evidence;
import cymru.pythefnos.meeting.compliance.evidence.EvidenceLog;
import cymru.pythefnos.meeting.compliance.evidence.Fact;
import cymru.pythefnos.meeting.compliance.evidence.FactReader;
import cymru.pythefnos.meeting.compliance.evidence.Recorded;
import cymru.pythefnos.meeting.compliance.figures.Figures;
import cymru.pythefnos.meeting.compliance.report.Rows.Marked;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Works figures out from evidence: one meeting's when it is asked for, the marked ones' when a report is. */
public final class WorkingOut {
    /** How many are worked out together. */
    public static final int BATCH = 200;

    private final EvidenceLog log;
    private final FactReader reader;
    private final Rows rows;

    public WorkingOut(EvidenceLog log, FactReader reader, Rows rows) {
        this.log = log;
        this.reader = reader;
        this.rows = rows;
    }

    /** A meeting's figures from all its evidence; empty if none says when it is. */
    public Optional<MeetingFigures> meeting(String meetingId) {
        List<Recorded> facts = read(log.ofMeeting(meetingId));
        return group(facts).flatMap(group -> Figures.of(facts, read(log.ofSeats(group))));
    }

    /** Works out what is marked, at most a batch. @return how many there were */
    public int refresh() {
        List<Marked> marked = rows.marked(BATCH);
        marked.forEach(this::workOut);
        return marked.size();
    }

    /** Works out one meeting again. @return whether its row is another one than before */
    boolean again(Marked mark) {
        return !Objects.equals(mark.row(), workOut(mark));
    }

    private @Nullable MeetingRow workOut(Marked mark) {
        MeetingRow row = meeting(mark.meetingId()).map(MeetingFigures::row).orElse(null);
        rows.save(mark, row);
        return row;
    }

    private List<Recorded> read(List<Evidence> evidence) {
        return evidence.stream()
                .flatMap(each -> reader.read(each).stream()
                        .map(fact -> new Recorded(each.subject(), each.seq(), each.time(), fact)))
                .toList();
    }

    private static Optional<String> group(List<Recorded> facts) {
        return facts.stream()
                .map(Recorded::fact)
                .filter(Fact.Scheduled.class::isInstance)
                .map(fact -> ((Fact.Scheduled) fact).groupId())
                .findFirst();
    }
}
