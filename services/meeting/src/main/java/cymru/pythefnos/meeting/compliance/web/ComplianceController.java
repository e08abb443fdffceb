package cymru.pythefnos.meeting.compliance.web;

import cymru.pythefnos.chassis.http.NewId;
import cymru.pythefnos.chassis.problem.Problem;
import cymru.pythefnos.chassis.problem.ProblemException;
import cymru.pythefnos.meeting.calendar.London;
import cymru.pythefnos.meeting.compliance.MeetingFigures;
import cymru.pythefnos.meeting.compliance.MeetingRow;
import cymru.pythefnos.meeting.compliance.Rebuild;
import cymru.pythefnos.meeting.compliance.Rebuilding;
import cymru.pythefnos.meeting.compliance.Report;
import cymru.pythefnos.meeting.compliance.Reporting;
import cymru.pythefnos.meeting.compliance.WorkingOut;
import cymru.pythefnos.meeting.scheduling.MeetingId;
import cymru.pythefnos.meeting.scheduling.Meetings;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The figures, of one meeting by seat and of a period in sum. */
@RestController
class ComplianceController {
    private final WorkingOut figures;
    private final Reporting reporting;
    private final Rebuilding rebuilding;
    private final Meetings meetings;
    private final Clock clock;

    ComplianceController(
            WorkingOut figures, Reporting reporting, Rebuilding rebuilding, Meetings meetings, Clock clock) {
        this.figures = figures;
        this.reporting = reporting;
        this.rebuilding = rebuilding;
        this.meetings = meetings;
        this.clock = clock;
    }

    /** A meeting's figures with their sum. */
    record MeetingJson(MeetingFigures figures, MeetingRow totals, int overdueNotices, int overduePapers) {}

    @GetMapping("/meetings/{id}/compliance")
    @PreAuthorize("hasAnyRole('OFFICER', 'CONTACT', 'SUPPORT', 'SERVICE')")
    MeetingJson meeting(@PathVariable UUID id) {
        return figures.meeting(id.toString()).map(this::json).orElseThrow(() -> nothing(id.toString()));
    }

    @GetMapping("/compliance")
    @PreAuthorize("hasAnyRole('OFFICER', 'CONTACT', 'SUPPORT', 'FINANCE', 'SERVICE')")
    Report period(
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to) {
        Period period = Period.of(from, to);
        return reporting.report(period.from(), period.to(), today());
    }

    /** Works everything out again from the evidence; {@code different} says how many meetings' figures were wrong. */
    @PostMapping("/compliance/rebuild")
    @PreAuthorize("hasRole('OFFICER')")
    Rebuild rebuild(NewId id) {
        return rebuilding.rebuild(id.value());
    }

    private MeetingJson json(MeetingFigures of) {
        MeetingRow row = of.row();
        return new MeetingJson(of, row, row.overdueNotices(today()), row.overduePapers(today()));
    }

    private ProblemException nothing(String id) {
        String name = meetings.find(new MeetingId(id)).isPresent() ? "compliance-not-yet" : "unknown-meeting";
        return new ProblemException(Problem.of(name, HttpStatus.NOT_FOUND).with("meeting", id));
    }

    private LocalDate today() {
        return London.dateOf(clock.instant());
    }
}
