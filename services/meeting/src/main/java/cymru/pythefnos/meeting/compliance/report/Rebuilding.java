package cymru.pythefnos.meeting.compliance.report;

import cymru.pythefnos.meeting.api.compliance.Rebuild;
import cymru.pythefnos.meeting.compliance.evidence.EvidenceLog;
import cymru.pythefnos.meeting.compliance.report.Rows.Marked;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Works every figure out again from the evidence alone, and forgets those that no evidence stands for. */
public final class Rebuilding {
    private static final int MOST_ROUNDS = 10_000;

    private final EvidenceLog log;
    private final WorkingOut figures;
    private final Rows rows;
    private final Rebuilds record;

    public Rebuilding(EvidenceLog log, WorkingOut figures, Rows rows, Rebuilds record) {
        this.log = log;
        this.figures = figures;
        this.rows = rows;
        this.record = record;
    }

    /** @param id of this rebuild, for the record */
    public Rebuild rebuild(String id) {
        for (int rounds = 0; rounds < MOST_ROUNDS && figures.refresh() > 0; rounds++) {
            // what is only not worked out yet is no difference
        }
        Set<String> known = new HashSet<>();
        int different = 0;
        try (Stream<String> meetings = log.meetings()) {
            for (String meeting : (Iterable<String>) meetings::iterator) {
                known.add(meeting);
                different += isDifferent(meeting) ? 1 : 0;
            }
        }
        different += forgetOthersThan(known);
        Rebuild rebuild = new Rebuild(known.size(), different);
        record.add(id, rebuild);
        return rebuild;
    }

    private boolean isDifferent(String meeting) {
        if (rows.find(meeting).isEmpty()) {
            rows.mark(meeting, null);
        }
        Marked mark = rows.find(meeting).orElseThrow();
        return figures.again(mark);
    }

    private int forgetOthersThan(Set<String> known) {
        try (Stream<String> all = rows.meetings()) {
            Set<String> unfounded =
                    new HashSet<>(all.filter(each -> !known.contains(each)).toList());
            unfounded.forEach(rows::forget);
            return unfounded.size();
        }
    }
}
