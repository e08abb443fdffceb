package cymru.pythefnos.meeting.paper;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.pythefnos.meeting.language.Bilingual;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AddingPapersTest {
    private static final String ITEM = "0193a1b2-0000-7000-8000-000000000001";
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
        assertThat(papers.events).isEmpty();
    }

    @Test
    void aLatePaperForDecisionIsRefusedWithTheDeadlineItMissed() {
        assertThat(adding.add(decision("p1", null, false), LATE))
                .isEqualTo(new PaperResult.Refused<>(new PaperRefusal.PapersLate(LAST, LAST)));
        assertThat(papers.ofMeeting("march")).isEmpty();
    }

    @Test
    void aPaperOfAnItemForDecisionIsForDecisionWhateverIsSaidOfIt() {
        meetings.forDecision("march", ITEM);
        var title = new Bilingual("Cyllideb", "Budget");
        AddPaper unsaid = new AddPaper(new PaperId("p"), "march", title, false, ITEM, null, false);

        assertThat(adding.add(unsaid, LATE))
                .isEqualTo(new PaperResult.Refused<>(new PaperRefusal.PapersLate(LAST, LAST)));
        assertThat(added(unsaid, LAST).forDecision()).isTrue();
    }

    @Test
    void tabledLateItIsMarkedAndOnTheAuditTrailWithWhoAgreed() {
        Paper paper = added(decision("p1", new LateAgreement("figures came late", "the chair"), false), LATE);

        assertThat(paper.late()).isEqualTo(new Lateness(LATE, "figures came late", "the chair"));
        assertThat(papers.audit).anySatisfy(note -> {
            assertThat(note.action()).isEqualTo("paper-tabled-late");
            assertThat(note.reason()).isEqualTo("figures came late");
            assertThat(note.facts()).containsEntry("agreedBy", "the chair").containsEntry("deadline", "2027-03-22");
        });
    }

    @Test
    void deferredItGoesToTheNextMeetingWithItsAgendaItem() {
        Paper paper = added(decision("p1", null, true), LATE);

        assertThat(paper.meetingId()).isEqualTo("april");
        assertThat(paper.deferredFrom()).isEqualTo("march");
        assertThat(paper.late()).isNull();
        String item = Objects.requireNonNull(paper.agendaItemId());
        assertThat(meetings.hasAgendaItem("april", item)).isTrue();
        assertThat(meetings.attached(item)).contains(paper.id());
        assertThat(meetings.hasAgendaItem("march", ITEM)).isFalse();
    }

    @Test
    void deferringStepsOverACancelledMeetingAndIsRefusedIfNoneIsLeft() {
        meetings.cancel("april");

        assertThat(adding.add(decision("p1", null, true), LATE))
                .isEqualTo(new PaperResult.Refused<>(new PaperRefusal.NoLaterMeeting(LAST, LAST)));
    }

    @Test
    void addingItAgainUnderTheSameIdChangesNothing() {
        added(decision("p1", null, true), LATE);
        Paper again = added(decision("p1", null, true), LATE);

        assertThat(again.meetingId()).isEqualTo("april");
        assertThat(papers.ofMeeting("april")).hasSize(1);
    }

    @Test
    void aCancelledMeetingTakesNoPapers() {
        meetings.cancel("march");

        assertThat(adding.add(decision("p1", null, false), LAST))
                .isEqualTo(new PaperResult.Refused<>(new PaperRefusal.MeetingCancelled("march")));
    }

    @Test
    void aMeetingThatHasBegunTakesNoPapers() {
        meetings.begin("march");

        assertThat(adding.add(decision("p1", null, false), LAST))
                .isEqualTo(new PaperResult.Refused<>(
                        new PaperRefusal.MeetingStarted("march", OffsetDateTime.parse("2027-03-30T10:00+01:00"))));
        assertThat(papers.ofMeeting("march")).isEmpty();
    }

    @Test
    void anUnknownMeetingOrAgendaItemIsRefused() {
        var title = new Bilingual("Cyllideb", "Budget");
        assertThat(adding.add(new AddPaper(new PaperId("p"), "no", title, true, null, null, false), LAST))
                .isEqualTo(new PaperResult.Refused<>(new PaperRefusal.UnknownMeeting("no")));
        assertThat(adding.add(new AddPaper(new PaperId("p"), "march", title, true, "other", null, false), LAST))
                .isEqualTo(new PaperResult.Refused<>(new PaperRefusal.UnknownAgendaItem("other")));
    }

    private Paper added(AddPaper command, LocalDate today) {
        return ((PaperResult.Done<StoredPaper>) adding.add(command, today))
                .value()
                .paper();
    }

    private static AddPaper decision(String id, @Nullable LateAgreement late, boolean defer) {
        return new AddPaper(new PaperId(id), "march", new Bilingual("Cyllideb", "Budget"), true, ITEM, late, defer);
    }
}
