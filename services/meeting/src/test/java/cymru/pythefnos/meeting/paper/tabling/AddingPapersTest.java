package cymru.pythefnos.meeting.paper.tabling;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.pythefnos.chassis.aggregate.Result;
import cymru.pythefnos.chassis.words.Bilingual;
import cymru.pythefnos.meeting.api.meeting.MeetingId;
import cymru.pythefnos.meeting.api.paper.PaperId;
import cymru.pythefnos.meeting.paper.FakeMeetings;
import cymru.pythefnos.meeting.paper.InMemoryPapers;
import cymru.pythefnos.meeting.paper.LateAgreement;
import cymru.pythefnos.meeting.paper.Lateness;
import cymru.pythefnos.meeting.paper.Paper;
import cymru.pythefnos.meeting.paper.PaperRefusal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AddingPapersTest {
    private static final String ITEM = "0193a1b2-0000-7000-8000-000000000001";
    private static final MeetingId MARCH = new MeetingId("march");
    private static final MeetingId APRIL = new MeetingId("april");
    private static final LocalDate LAST = LocalDate.of(2027, 3, 22);
    private static final LocalDate LATE = LAST.plusDays(1);

    private final InMemoryPapers papers = new InMemoryPapers();
    private final FakeMeetings meetings = new FakeMeetings()
            .meeting("march", LocalDate.of(2027, 3, 30))
            .meeting("april", LocalDate.of(2027, 4, 27))
            .agendaItem("march", ITEM);
    private final AddingPapers adding = new AddingPapers(papers, meetings);

    @Test
    void aPaperInTimeIsAddedAndNobodyIsToldYet() {
        Paper paper = added(decision("p1", null, false), LAST);

        assertThat(paper.late()).isNull();
        assertThat(paper.deadline()).isEqualTo(LAST);
        assertThat(paper.number()).isEqualTo(1);
        assertThat(papers.announced()).isEmpty();
    }

    @Test
    void aLatePaperForDecisionIsRefusedWithTheDeadlineItMissed() {
        assertThat(adding.add(decision("p1", null, false), LATE))
                .isEqualTo(Result.refused(new PaperRefusal.PapersLate(LAST, LAST)));
        assertThat(papers.ofMeeting(MARCH)).isEmpty();
    }

    @Test
    void aPaperOfAnItemForDecisionIsForDecisionWhateverIsSaidOfIt() {
        meetings.forDecision("march", ITEM);
        var title = new Bilingual("Cyllideb", "Budget");
        AddPaper unsaid = new AddPaper(new PaperId("p"), MARCH, title, false, ITEM, null, false);

        assertThat(adding.add(unsaid, LATE)).isEqualTo(Result.refused(new PaperRefusal.PapersLate(LAST, LAST)));
        assertThat(added(unsaid, LAST).forDecision()).isTrue();
    }

    @Test
    void tabledLateItIsMarkedAndOnTheAuditTrailWithWhoAgreed() {
        Paper paper = added(
                decision(
                        "p1",
                        new LateAgreement(new Bilingual("figures came late", "figures came late"), "the chair"),
                        false),
                LATE);

        assertThat(paper.late())
                .isEqualTo(new Lateness(LATE, new Bilingual("figures came late", "figures came late"), "the chair"));
        assertThat(papers.noted()).anySatisfy(note -> {
            assertThat(note.action()).isEqualTo("paper-tabled-late");
            assertThat(note.reason()).isEqualTo("figures came late");
            assertThat(note.facts()).containsEntry("agreedBy", "the chair").containsEntry("deadline", "2027-03-22");
        });
    }

    @Test
    void deferredItGoesToTheNextMeetingWithItsAgendaItem() {
        Paper paper = added(decision("p1", null, true), LATE);

        assertThat(paper.meetingId()).isEqualTo(APRIL);
        assertThat(paper.deferredFrom()).isEqualTo(MARCH);
        assertThat(paper.late()).isNull();
        String item = Objects.requireNonNull(paper.agendaItemId());
        assertThat(meetings.hasAgendaItem(APRIL, item)).isTrue();
        assertThat(meetings.attached(item)).contains(paper.id());
        assertThat(meetings.hasAgendaItem(MARCH, ITEM)).isFalse();
    }

    @Test
    void deferringStepsOverACancelledMeetingAndIsRefusedIfNoneIsLeft() {
        meetings.cancel("april");

        assertThat(adding.add(decision("p1", null, true), LATE))
                .isEqualTo(Result.refused(new PaperRefusal.NoLaterMeeting(LAST, LAST)));
    }

    @Test
    void addingItAgainUnderTheSameIdChangesNothing() {
        added(decision("p1", null, true), LATE);
        Paper again = added(decision("p1", null, true), LATE);

        assertThat(again.meetingId()).isEqualTo(APRIL);
        assertThat(papers.ofMeeting(APRIL)).hasSize(1);
    }

    @Test
    void aCancelledMeetingTakesNoPapers() {
        meetings.cancel("march");

        assertThat(adding.add(decision("p1", null, false), LAST))
                .isEqualTo(Result.refused(new PaperRefusal.MeetingCancelled(MARCH)));
    }

    @Test
    void aMeetingThatHasBegunTakesNoPapers() {
        meetings.begin("march");

        assertThat(adding.add(decision("p1", null, false), LAST))
                .isEqualTo(Result.refused(
                        new PaperRefusal.MeetingStarted(MARCH, OffsetDateTime.parse("2027-03-30T10:00+01:00"))));
        assertThat(papers.ofMeeting(MARCH)).isEmpty();
    }

    @Test
    void anUnknownMeetingOrAgendaItemIsRefused() {
        var title = new Bilingual("Cyllideb", "Budget");
        assertThat(adding.add(
                        new AddPaper(new PaperId("p"), new MeetingId("no"), title, true, null, null, false), LAST))
                .isEqualTo(Result.refused(new PaperRefusal.UnknownMeeting(new MeetingId("no"))));
        assertThat(adding.add(new AddPaper(new PaperId("p"), MARCH, title, true, "other", null, false), LAST))
                .isEqualTo(Result.refused(new PaperRefusal.UnknownAgendaItem("other")));
    }

    private Paper added(AddPaper command, LocalDate today) {
        return adding.add(command, today)
                .orThrow(refusal -> new AssertionError("refused: " + refusal))
                .state();
    }

    private static AddPaper decision(String id, @Nullable LateAgreement late, boolean defer) {
        return new AddPaper(new PaperId(id), MARCH, new Bilingual("Cyllideb", "Budget"), true, ITEM, late, defer);
    }
}
