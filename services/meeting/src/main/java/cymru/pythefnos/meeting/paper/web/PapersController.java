package cymru.pythefnos.meeting.paper.web;

import cymru.pythefnos.chassis.http.Etags;
import cymru.pythefnos.chassis.http.ExpectedVersion;
import cymru.pythefnos.chassis.http.NewId;
import cymru.pythefnos.chassis.validation.Checks;
import cymru.pythefnos.meeting.calendar.London;
import cymru.pythefnos.meeting.paper.AddingPapers;
import cymru.pythefnos.meeting.paper.PaperId;
import cymru.pythefnos.meeting.paper.PaperMeetings;
import cymru.pythefnos.meeting.paper.PaperRefusal;
import cymru.pythefnos.meeting.paper.Papers;
import cymru.pythefnos.meeting.paper.StoredPaper;
import cymru.pythefnos.meeting.paper.TablingLate;
import cymru.pythefnos.meeting.paper.WithdrawingPapers;
import cymru.pythefnos.meeting.paper.web.PaperRequest.LateRequest;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Papers themselves; their files are at {@link RenditionsController}. */
@RestController
class PapersController {
    private static final String MAY_UPLOAD = "hasAnyRole('CONTACT', 'OFFICER')";
    private static final String MAY_READ = "hasAnyRole('CONTACT', 'OFFICER', 'SERVICE')";

    private final AddingPapers adding;
    private final TablingLate tabling;
    private final WithdrawingPapers withdrawing;
    private final Papers papers;
    private final PaperMeetings meetings;
    private final PaperAnswers answers;
    private final Clock clock;

    PapersController(
            AddingPapers adding,
            TablingLate tabling,
            WithdrawingPapers withdrawing,
            Papers papers,
            PaperMeetings meetings,
            PaperAnswers answers,
            Clock clock) {
        this.adding = adding;
        this.tabling = tabling;
        this.withdrawing = withdrawing;
        this.papers = papers;
        this.meetings = meetings;
        this.answers = answers;
        this.clock = clock;
    }

    @PostMapping("/meetings/{meetingId}/papers")
    @PreAuthorize(MAY_UPLOAD)
    ResponseEntity<PaperJson> add(@PathVariable UUID meetingId, @RequestBody PaperRequest body, NewId id) {
        var command = body.command(new PaperId(id.value()), meetingId.toString());
        StoredPaper stored = PaperProblems.orThrow(adding.add(command, today()));
        return ResponseEntity.created(URI.create("/papers/" + stored.paper().id()))
                .eTag(Etags.of(stored.version()))
                .body(answers.of(stored));
    }

    @GetMapping("/meetings/{meetingId}/papers")
    @PreAuthorize(MAY_READ)
    List<PaperJson> ofMeeting(@PathVariable UUID meetingId) {
        String id = meetingId.toString();
        return meetings.find(id)
                .map(meeting -> answers.of(papers.ofMeeting(id), meeting))
                .orElseThrow(() -> PaperProblems.exception(new PaperRefusal.UnknownMeeting(id)));
    }

    @GetMapping("/papers/{id}")
    @PreAuthorize(MAY_READ)
    ResponseEntity<PaperJson> one(@PathVariable UUID id) {
        return papers.find(new PaperId(id.toString()))
                .map(this::ok)
                .orElseThrow(() -> PaperProblems.exception(new PaperRefusal.UnknownPaper(id.toString())));
    }

    /** Tables a paper late, so that renditions may be uploaded for it after its deadline. */
    @PostMapping("/papers/{id}/late")
    @PreAuthorize(MAY_UPLOAD)
    ResponseEntity<PaperJson> late(@PathVariable UUID id, @RequestBody LateRequest body, ExpectedVersion expected) {
        body.check(Checks.of(), "").orThrow();
        return ok(PaperProblems.orThrow(
                tabling.table(new PaperId(id.toString()), body.agreement(), today(), version(expected))));
    }

    @DeleteMapping("/papers/{id}")
    @PreAuthorize(MAY_UPLOAD)
    ResponseEntity<PaperJson> withdraw(@PathVariable UUID id, ExpectedVersion expected) {
        return ok(PaperProblems.orThrow(withdrawing.withdraw(new PaperId(id.toString()), version(expected))));
    }

    private ResponseEntity<PaperJson> ok(StoredPaper stored) {
        return ResponseEntity.ok().eTag(Etags.of(stored.version())).body(answers.of(stored));
    }

    private LocalDate today() {
        return London.dateOf(clock.instant());
    }

    private static Optional<Long> version(ExpectedVersion expected) {
        return Optional.ofNullable(expected.value());
    }
}
