package cymru.pythefnos.meeting.paper.pack;

import static cymru.pythefnos.meeting.paper.pack.PackFixture.STANDARD;
import static cymru.pythefnos.meeting.paper.pack.PackFixture.asking;
import static cymru.pythefnos.meeting.paper.pack.PackFixture.docx;
import static cymru.pythefnos.meeting.paper.pack.PackFixture.meeting;
import static cymru.pythefnos.meeting.paper.pack.PackFixture.paper;
import static cymru.pythefnos.meeting.paper.pack.PackFixture.rendition;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.pythefnos.chassis.words.Bilingual;
import cymru.pythefnos.chassis.words.Language;
import cymru.pythefnos.meeting.api.meeting.MeetingId;
import cymru.pythefnos.meeting.api.paper.PaperId;
import cymru.pythefnos.meeting.api.paper.RenditionFormat;
import cymru.pythefnos.meeting.paper.FakeMeetings;
import cymru.pythefnos.meeting.paper.FileKind;
import cymru.pythefnos.meeting.paper.Lateness;
import cymru.pythefnos.meeting.paper.MeetingFacts;
import cymru.pythefnos.meeting.paper.Paper;
import cymru.pythefnos.meeting.paper.RenditionKey;
import cymru.pythefnos.meeting.paper.pack.PackJob.Fact;
import cymru.pythefnos.meeting.paper.pack.PackPart.Manner;
import cymru.pythefnos.meeting.paper.pack.PackPart.Source;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanningPacksTest {
    private static RenditionKey key(RenditionFormat format) {
        return new RenditionKey(format, Language.CY);
    }

    private static PackPart only(RenditionFormat format, Paper paper) {
        return PlanningPacks.plan(meeting(), List.of(paper), asking(key(format)))
                .parts()
                .getFirst();
    }

    @Test
    void pageOneSaysWhichMeetingWhenAndWhere() {
        PackJob job = PlanningPacks.plan(meeting(), List.of(paper(1, "Tŷ", null).with(docx("a"))), asking(STANDARD));

        assertThat(job.cover().title()).isEqualTo("Cyllideb y flwyddyn");
        assertThat(job.cover().facts())
                .containsExactly(
                        new Fact("Grŵp", "Fforwm Lleisiau Gŵyr"),
                        new Fact("Dyddiad", "Dydd Mawrth 30 Mawrth 2027"),
                        new Fact("Amser", "10:00 tan 12:00"),
                        new Fact("Sut i gymryd rhan", "Wyneb yn wyneb neu ar-lein"),
                        new Fact("Lleoliad", "Neuadd y Dref, 1 Stryd Fawr"),
                        new Fact("Person cyswllt", "Siân Ŵyn, 01792 000000, sian@bwrdd-iechyd.example"));
        assertThat(job.cover().news()).as("the first issue").isNull();
        assertThat(job.parts()).extracting(PackPart::name).containsExactly("Papur 1: Tŷ");
    }

    @Test
    void aReIssueSaysWhatIsNewAndPapersThatWereWithdrawnStandNowhereElse() {
        Paper gone = paper(2, "Hen", null).with(docx("b")).takenBack();
        PackJob job = PlanningPacks.plan(
                meeting(), List.of(gone, paper(1, "Tŷ", null).with(docx("a"))), asking(STANDARD, "b"));

        assertThat(job.cover().news())
                .containsExactly(
                        new PackJob.News("Papurau newydd", List.of("Papur 1: Tŷ")),
                        new PackJob.News(
                                "Papurau sydd wedi’u tynnu’n ôl: peidiwch â’u defnyddio", List.of("Papur 2: Hen")));
        assertThat(job.parts()).hasSize(1);
    }

    @Test
    void aPaperThatWasNeverAnnouncedIsNotTold() {
        MeetingFacts facts = new FakeMeetings()
                .meeting("m", LocalDate.of(2027, 3, 30))
                .find(new MeetingId("m"))
                .orElseThrow();
        Paper uploaded = Paper.added(
                        new PaperId("new"), facts, 1, new Bilingual("Tŷ", "House"), false, null, null, null)
                .with(docx("a"));

        assertThat(PlanningPacks.plan(meeting(), List.of(uploaded), asking(STANDARD))
                        .parts())
                .isEmpty();
    }

    @Test
    void whatIsNotThereInTheReadersFormIsSaidAtItsPlace() {
        assertThat(only(RenditionFormat.EASY_READ, paper(1, "Tŷ", null).with(docx("a")))
                        .apart())
                .isEqualTo(Apart.NOT_YET);
    }

    @Test
    void soundAndBrailleStandApart() {
        Paper sound = paper(1, "Tŷ", null).with(rendition("s", key(RenditionFormat.AUDIO), FileKind.MP3, false));
        Paper braille = paper(1, "Tŷ", null).with(rendition("b", key(RenditionFormat.BRAILLE), FileKind.BRF, false));

        assertThat(only(RenditionFormat.AUDIO, sound).apart()).isEqualTo(Apart.OTHER_FILE);
        assertThat(only(RenditionFormat.BRAILLE, braille).apart()).isEqualTo(Apart.OTHER_FILE);
    }

    @Test
    void anAuthorsOwnPagesStayInTheirFormatAndAutomaticLargePrintIsMadeAnewOfItsOriginal() {
        Paper paper = paper(1, "Tŷ", null)
                .with(rendition("standard", STANDARD, FileKind.PDF, false))
                .with(rendition("made", key(RenditionFormat.LARGE_PRINT), FileKind.PDF, true));

        assertThat(only(RenditionFormat.STANDARD, paper).source())
                .isEqualTo(new Source(FileKind.PDF, "standard", Manner.PAGES_OR_WORDS));
        assertThat(only(RenditionFormat.LARGE_PRINT, paper).source())
                .isEqualTo(new Source(FileKind.PDF, "standard", Manner.WORDS));
        Paper own = paper.with(rendition("own", key(RenditionFormat.LARGE_PRINT), FileKind.PDF, false));
        assertThat(only(RenditionFormat.LARGE_PRINT, own).source())
                .isEqualTo(new Source(FileKind.PDF, "own", Manner.PAGES_OR_WORDS));
    }

    @Test
    void easyReadComesAsItsPagesOrNotAtAll() {
        RenditionKey easy = key(RenditionFormat.EASY_READ);
        Paper pages = paper(1, "Tŷ", null).with(rendition("e", easy, FileKind.PDF, false));
        Paper words = paper(1, "Tŷ", null).with(rendition("w", easy, FileKind.DOCX, false));

        assertThat(only(RenditionFormat.EASY_READ, pages).source())
                .isEqualTo(new Source(FileKind.PDF, "e", Manner.PAGES));
        assertThat(only(RenditionFormat.EASY_READ, words).apart()).isEqualTo(Apart.OTHER_FILE);
    }

    @Test
    void aLatePaperSaysSoBeforeItBegins() {
        Paper late = paper(1, "Tŷ", null)
                .with(docx("a"))
                .tabledLate(new Lateness(LocalDate.of(2027, 3, 24), null, "Y Cadeirydd"));

        assertThat(only(RenditionFormat.STANDARD, late).notes())
                .containsExactly(
                        "Mae’n ddrwg gennym. Mae’r papur hwn yn hwyr. Dylai fod wedi eich cyrraedd erbyn "
                                + "dydd Llun 22 Mawrth 2027.",
                        "Cytunwyd gan: Y Cadeirydd");
    }
}
