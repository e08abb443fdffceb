package cymru.pythefnos.meeting.paper.web;

import cymru.pythefnos.chassis.aggregate.Versioned;
import cymru.pythefnos.chassis.http.Answers;
import cymru.pythefnos.chassis.http.ExpectedVersion;
import cymru.pythefnos.chassis.http.NewId;
import cymru.pythefnos.chassis.security.roles.Uploaders;
import cymru.pythefnos.chassis.security.roles.UploadersAndServices;
import cymru.pythefnos.chassis.time.London;
import cymru.pythefnos.meeting.api.meeting.MeetingId;
import cymru.pythefnos.meeting.api.paper.LateRequest;
import cymru.pythefnos.meeting.api.paper.PaperAnswer;
import cymru.pythefnos.meeting.api.paper.PaperId;
import cymru.pythefnos.meeting.api.paper.PaperRequest;
import cymru.pythefnos.meeting.api.paper.PapersApi;
import cymru.pythefnos.meeting.paper.LateAgreement;
import cymru.pythefnos.meeting.paper.MeetingFacts;
import cymru.pythefnos.meeting.paper.Paper;
import cymru.pythefnos.meeting.paper.PaperMeetings;
import cymru.pythefnos.meeting.paper.PaperRefusal;
import cymru.pythefnos.meeting.paper.Papers;
import cymru.pythefnos.meeting.paper.tabling.AddPaper;
import cymru.pythefnos.meeting.paper.tabling.AddingPapers;
import cymru.pythefnos.meeting.paper.tabling.TablingLate;
import cymru.pythefnos.meeting.paper.tabling.WithdrawingPapers;
import java.time.Clock;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Papers themselves; their files are at {@link RenditionsController}. */
@RestController
class PapersController implements PapersApi {
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

    @Override
    @Uploaders
    public ResponseEntity<PaperAnswer> add(MeetingId meeting, PaperRequest request, NewId id) {
        LateRequest late = request.late();
        AddPaper wanted = new AddPaper(
                id.as(PaperId::new),
                meeting,
                request.title(),
                Boolean.TRUE.equals(request.forDecision()),
                request.agendaItemId(),
                late == null ? null : agreement(late),
                Boolean.TRUE.equals(request.deferIfLate()));
        Versioned<Paper> stored = PaperProblems.orThrow(adding.add(wanted, London.today(clock)));
        return Answers.created("/papers/" + id.value(), stored.version(), answers.of(stored));
    }

    @Override
    @UploadersAndServices
    public List<PaperAnswer> ofMeeting(MeetingId id) {
        MeetingFacts meeting = meetings.find(id)
                .orElseThrow(() ->
                        PaperProblems.of(new PaperRefusal.UnknownMeeting(id)).exception());
        return papers.ofMeeting(id).stream()
                .map(stored -> answers.of(stored, meeting))
                .toList();
    }

    @Override
    @UploadersAndServices
    public ResponseEntity<PaperAnswer> one(PaperId id) {
        return shown(PaperProblems.orThrow(papers.known(id)));
    }

    @Override
    @Uploaders
    public ResponseEntity<PaperAnswer> late(PaperId id, LateRequest request, ExpectedVersion expected) {
        return shown(
                PaperProblems.orThrow(tabling.table(id, agreement(request), London.today(clock), expected.value())));
    }

    @Override
    @Uploaders
    public ResponseEntity<PaperAnswer> withdraw(PaperId id, ExpectedVersion expected) {
        return shown(PaperProblems.orThrow(withdrawing.withdraw(id, expected.value())));
    }

    private static LateAgreement agreement(LateRequest late) {
        return new LateAgreement(late.reason(), late.agreedBy().strip());
    }

    private ResponseEntity<PaperAnswer> shown(Versioned<Paper> stored) {
        return Answers.shown(stored.version(), answers.of(stored));
    }
}
