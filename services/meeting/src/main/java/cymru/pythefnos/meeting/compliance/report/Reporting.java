package cymru.pythefnos.meeting.compliance.report;

import cymru.pythefnos.meeting.api.compliance.Report;
import java.time.LocalDate;

/** Reports on a period, from figures that are up to date with all evidence kept. */
public final class Reporting {
    /** Under a flood of new evidence a report is of the moment before, rather than never. */
    private static final int MOST_ROUNDS = 1_000;

    private final WorkingOut figures;
    private final Rows rows;

    public Reporting(WorkingOut figures, Rows rows) {
        this.figures = figures;
        this.rows = rows;
    }

    /** @param from the first day, @param to the last; local dates of the meetings' starts */
    public Report report(LocalDate from, LocalDate to, LocalDate today) {
        int rounds = 0;
        while (rounds < MOST_ROUNDS && figures.refresh() > 0) {
            rounds++;
        }
        return Report.of(from, to, rows.between(from, to), today);
    }
}
