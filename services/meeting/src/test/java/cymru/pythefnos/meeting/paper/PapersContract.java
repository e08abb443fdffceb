package cymru.pythefnos.meeting.paper;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.pythefnos.chassis.id.UuidV7;
import cymru.pythefnos.chassis.words.Bilingual;
import cymru.pythefnos.chassis.words.Language;
import cymru.pythefnos.harness.AggregatesContract;
import cymru.pythefnos.meeting.api.group.GroupId;
import cymru.pythefnos.meeting.api.meeting.MeetingId;
import cymru.pythefnos.meeting.api.paper.PaperId;
import cymru.pythefnos.meeting.api.paper.RenditionFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What every store of papers does. */
public interface PapersContract extends AggregatesContract<PaperId, Paper, PaperChange> {
    LocalDate DEADLINE = LocalDate.of(2027, 3, 22);
    MeetingId MEETING = new MeetingId(UuidV7.next());

    @Override
    Papers aggregates();

    @Override
    default PaperId freshId() {
        return new PaperId(UuidV7.next());
    }

    @Override
    default PaperChange added(PaperId id) {
        return change(paper(id, MEETING, 1)
                .with(rendition("a", false))
                .with(rendition("b", false))
                .making(making())
                .made(Language.EN, List.of(rendition("c", true)), List.of(warning()))
                .released(DEADLINE, late()));
    }

    @Override
    default PaperChange changed(PaperId id, int nth) {
        return change(paper(id, MEETING, nth).takenBack());
    }

    @Override
    default Paper state(PaperChange change) {
        return change.paper();
    }

    @Test
    default void aMeetingsPapersComeByNumber() {
        Papers papers = aggregates();
        MeetingId meeting = new MeetingId(UuidV7.next());
        for (int number : new int[] {2, 1, 3}) {
            papers.add(change(paper(freshId(), meeting, number)));
        }

        assertThat(papers.ofMeeting(meeting))
                .extracting(stored -> stored.state().number())
                .containsExactly(1, 2, 3);
        assertThat(papers.ofMeeting(new MeetingId(UuidV7.next()))).isEmpty();
    }

    @Test
    default void thoseThatAreBeingMadeAreFoundUntilTheyAreWhole() {
        Papers papers = aggregates();
        PaperId id = freshId();
        papers.add(change(paper(freshId(), MEETING, 1)));
        Paper wanted = paper(id, MEETING, 2).making(making());
        long version = papers.add(PaperChange.quiet(wanted, List.of())).version();

        assertThat(papers.beingMade()).filteredOn(each -> each.id().equals(id)).containsExactly(wanted);
        papers.replace(PaperChange.quiet(wanted.made(Language.CY, List.of(), List.of()), List.of()), version);
        assertThat(papers.beingMade()).extracting(Paper::id).doesNotContain(id);
    }

    private static Making making() {
        return new Making(new RenditionId(UuidV7.next()), Language.CY, Instant.parse("2027-03-01T10:00:00.123Z"));
    }

    private static AutomaticWarning warning() {
        return new AutomaticWarning(Language.EN, "automatic-lost-picture", 3, List.of(1, 7), "");
    }

    private static Paper paper(PaperId id, MeetingId meeting, int number) {
        return new Paper(
                id,
                meeting,
                new GroupId(UuidV7.next()),
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
                List.of(),
                List.of(),
                List.of());
    }

    private static Lateness late() {
        return new Lateness(DEADLINE.plusDays(1), new Bilingual("figures came late", "figures came late"), "the chair");
    }

    private static Rendition rendition(String sha256, boolean automatic) {
        return new Rendition(
                new RenditionId(UuidV7.next()),
                RenditionFormat.LARGE_PRINT,
                Language.CY,
                "application/pdf",
                "cyllideb.pdf",
                5_000_000_000L,
                sha256,
                automatic,
                Instant.parse("2027-03-01T10:00:00.123Z"));
    }

    private static PaperChange change(Paper paper) {
        var note = new PaperChange.Note(
                "paper-added", null, Map.of("meetingId", paper.meetingId().value()));
        return PaperChange.released(paper, List.of(note));
    }
}
