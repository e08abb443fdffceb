package cymru.pythefnos.meeting.api.compliance;

import java.time.LocalDate;
import java.util.List;

/**
 * The figures of a period, aggregate only.
 *
 * @param meetings that were held or are to be
 * @param shortNotice meetings that go ahead without the notice owed: breaches
 * @param unreadablePapers for how many seats and papers together we were told that they could not be read
 * @param latePapers papers tabled after their deadline: breaches
 */
public record Report(
        LocalDate from,
        LocalDate to,
        int meetings,
        int cancelled,
        int shortNotice,
        int latePapers,
        int missingRenditions,
        int unreadablePapers,
        Tally notice,
        int overdueNotices,
        Tally papers,
        int overduePapers,
        List<MeetingRow> rows) {

    /** @param today by which what is overdue is told */
    public static Report of(LocalDate from, LocalDate to, List<MeetingRow> rows, LocalDate today) {
        int cancelled = (int) rows.stream().filter(MeetingRow::cancelled).count();
        return new Report(
                from,
                to,
                rows.size() - cancelled,
                cancelled,
                (int) rows.stream().filter(MeetingRow::shortNotice).count(),
                rows.stream().mapToInt(MeetingRow::latePapers).sum(),
                rows.stream().mapToInt(MeetingRow::missingRenditions).sum(),
                rows.stream().mapToInt(MeetingRow::unreadable).sum(),
                rows.stream().map(MeetingRow::notice).reduce(Tally.NONE, Tally::plus),
                rows.stream().mapToInt(row -> row.overdueNotices(today)).sum(),
                rows.stream().map(MeetingRow::papers).reduce(Tally.NONE, Tally::plus),
                rows.stream().mapToInt(row -> row.overduePapers(today)).sum(),
                List.copyOf(rows));
    }
}
