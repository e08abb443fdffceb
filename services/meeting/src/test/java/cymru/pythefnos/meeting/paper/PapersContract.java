package cymru.pythefnos.meeting.paper;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.pythefnos.chassis.id.UuidV7;
import cymru.pythefnos.meeting.language.Bilingual;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What every store of papers does. */
public abstract class PapersContract {
    private static final LocalDate DEADLINE = LocalDate.of(2027, 3, 22);

    private final String meeting = UuidV7.next();

    protected abstract Papers papers();

    @Test
    void aPaperReadsAsItWasWritten() {
        Papers papers = papers();
        Paper paper =
                paper(1).with(rendition("a", false)).with(rendition("b", false)).released(DEADLINE, late());

        assertThat(papers.add(change(paper))).isTrue();
        assertThat(papers.find(paper.id())).contains(new StoredPaper(paper, 1));
        assertThat(papers.find(new PaperId(UuidV7.next()))).isEmpty();
    }

    @Test
    void addingUnderAnIdThatIsTakenChangesNothing() {
        Papers papers = papers();
        Paper paper = paper(1);
        papers.add(change(paper));

        assertThat(papers.add(change(paper.takenBack()))).isFalse();
        assertThat(papers.find(paper.id())).contains(new StoredPaper(paper, 1));
    }

    @Test
    void onlyTheVersionThatWasReadCanBeReplaced() {
        Papers papers = papers();
        Paper paper = paper(1);
        papers.add(change(paper));

        assertThat(papers.replace(change(paper.takenBack()), 2)).isFalse();
        assertThat(papers.replace(change(paper.takenBack()), 1)).isTrue();
        assertThat(papers.replace(change(paper), 1)).isFalse();
        assertThat(papers.find(paper.id())).contains(new StoredPaper(paper.takenBack(), 2));
    }

    @Test
    void aMeetingsPapersComeByNumber() {
        Papers papers = papers();
        papers.add(change(paper(2)));
        papers.add(change(paper(1)));
        papers.add(change(paper(3)));

        assertThat(papers.ofMeeting(meeting))
                .extracting(stored -> stored.paper().number())
                .containsExactly(1, 2, 3);
        assertThat(papers.ofMeeting(UuidV7.next())).isEmpty();
    }

    private Paper paper(int number) {
        return new Paper(
                new PaperId(UuidV7.next()),
                meeting,
                UuidV7.next(),
                number,
                new Bilingual("Cyllideb y tŷ", "House budget"),
                true,
                null,
                DEADLINE,
                null,
                null,
                0,
                false,
                List.of(),
                List.of());
    }

    private static Lateness late() {
        return new Lateness(DEADLINE.plusDays(1), "figures came late", "the chair");
    }

    private static Rendition rendition(String sha256, boolean automatic) {
        return new Rendition(
                new RenditionId(UuidV7.next()),
                RenditionFormat.LARGE_PRINT,
                PaperLanguage.CY,
                "application/pdf",
                "cyllideb.pdf",
                5_000_000_000L,
                sha256,
                automatic,
                Instant.parse("2027-03-01T10:00:00.123Z"));
    }

    private static PaperChange change(Paper paper) {
        var note = new AuditNote("paper-added", null, Map.of("meetingId", paper.meetingId()));
        return new PaperChange(paper, List.of(new PaperEvent.Released(paper)), List.of(note));
    }
}
