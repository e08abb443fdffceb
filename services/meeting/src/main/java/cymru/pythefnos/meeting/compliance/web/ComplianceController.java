package cymru.pythefnos.meeting.compliance.web;

import cymru.pythefnos.chassis.http.NewId;
import cymru.pythefnos.chassis.openapi.Described;
import cymru.pythefnos.chassis.problem.Problem;
import cymru.pythefnos.chassis.problem.ProblemException;
import cymru.pythefnos.chassis.security.roles.OfficersOnly;
import cymru.pythefnos.chassis.security.roles.ReadersOfFigures;
import cymru.pythefnos.chassis.security.roles.StaffAndServices;
import cymru.pythefnos.chassis.time.London;
import cymru.pythefnos.meeting.api.compliance.ComplianceApi;
import cymru.pythefnos.meeting.api.compliance.MeetingCompliance;
import cymru.pythefnos.meeting.api.compliance.MeetingFigures;
import cymru.pythefnos.meeting.api.compliance.MeetingRow;
import cymru.pythefnos.meeting.api.compliance.Rebuild;
import cymru.pythefnos.meeting.api.compliance.Report;
import cymru.pythefnos.meeting.api.meeting.MeetingId;
import cymru.pythefnos.meeting.compliance.report.Rebuilding;
import cymru.pythefnos.meeting.compliance.report.Reporting;
import cymru.pythefnos.meeting.compliance.report.WorkingOut;
import cymru.pythefnos.meeting.scheduling.Meetings;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.RestController;

/** The figures, of one meeting by seat and of a period in sum. */
@RestController
class ComplianceController implements ComplianceApi {
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

    @Override
    @StaffAndServices
    public MeetingCompliance meeting(MeetingId id) {
        return figures.meeting(id.value()).map(this::answer).orElseThrow(() -> nothing(id));
    }

    @Override
    @ReadersOfFigures
    public Report period(@Nullable String from, @Nullable String to) {
        Period period = Period.of(from, to);
        return reporting.report(period.from(), period.to(), London.today(clock));
    }

    @Override
    @OfficersOnly
    @Described(success = 200)
    public Rebuild rebuild(NewId id) {
        return rebuilding.rebuild(id.value());
    }

    private MeetingCompliance answer(MeetingFigures of) {
        MeetingRow row = of.row();
        LocalDate today = London.today(clock);
        return new MeetingCompliance(of, row, row.overdueNotices(today), row.overduePapers(today));
    }

    private ProblemException nothing(MeetingId id) {
        String name = meetings.find(id).isPresent() ? "compliance-not-yet" : "unknown-meeting";
        return Problem.of(name, HttpStatus.NOT_FOUND).with("meeting", id).exception();
    }
}
