package cymru.pythefnos.meeting.compliance;

import cymru.pythefnos.chassis.metrics.Sample;
import cymru.pythefnos.chassis.time.London;
import cymru.pythefnos.meeting.api.compliance.Report;
import cymru.pythefnos.meeting.api.compliance.Tally;
import cymru.pythefnos.meeting.compliance.report.Reporting;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** How deadlines are kept, of the meetings of the month before and the two months to come. */
final class ComplianceMeters implements MeterBinder {
    private final Sample<Report> report;

    ComplianceMeters(Reporting reporting, Clock clock) {
        this.report = new Sample<>(() -> {
            LocalDate today = London.today(clock);
            return reporting.report(today.minusMonths(1), today.plusMonths(2), today);
        });
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        deadlines(registry, "notice", Report::notice, Report::overdueNotices);
        unreadable(registry);
        deadlines(registry, "papers", Report::papers, Report::overduePapers);
        report.gauge(
                registry,
                "pythefnos.meetings.short.notice",
                "Meetings at short notice",
                Tags.empty(),
                Report::shortNotice);
    }

    private void unreadable(MeterRegistry registry) {
        report.gauge(
                registry,
                "pythefnos.papers.unreadable",
                "Papers of which somebody told us that they could not read them, by seat",
                Tags.empty(),
                Report::unreadablePapers);
    }

    private void deadlines(
            MeterRegistry registry, String of, Function<Report, Tally> tally, ToIntFunction<Report> overdue) {
        deadlines(registry, of, "in_time", found -> tally.apply(found).inTime());
        deadlines(registry, of, "late", found -> tally.apply(found).late());
        deadlines(registry, of, "failed", found -> tally.apply(found).failed());
        deadlines(registry, of, "not_yet", found -> tally.apply(found).notYet());
        deadlines(registry, of, "overdue", overdue);
    }

    private void deadlines(MeterRegistry registry, String of, String outcome, ToIntFunction<Report> number) {
        report.gauge(
                registry,
                "pythefnos.deadlines",
                "Notices and papers by how their deadline was kept; overdue ones are among those that failed or are not yet there",
                Tags.of("of", of, "outcome", outcome),
                number::applyAsInt);
    }
}
