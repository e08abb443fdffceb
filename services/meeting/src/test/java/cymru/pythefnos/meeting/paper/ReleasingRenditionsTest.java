package cymru.pythefnos.meeting.paper;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.pythefnos.meeting.language.Bilingual;
import cymru.pythefnos.meeting.paper.PaperResult.Done;
import cymru.pythefnos.meeting.paper.PaperResult.Refused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleasingRenditionsTest {
    /** Half an hour before midnight in London on the last day, in summer time. */
    private static final Instant LAST_MINUTE = Instant.parse("2027-04-19T22:30:00Z");

    private static final Instant JUST_LATE = Instant.parse("2027-04-19T23:00:00Z");
    private static final PaperId PAPER = new PaperId("paper");
    private static final RenditionKey STANDARD_EN = new RenditionKey(RenditionFormat.STANDARD, PaperLanguage.EN);
    private static final RenditionKey LARGE_EN = new RenditionKey(RenditionFormat.LARGE_PRINT, PaperLanguage.EN);

    private final InMemoryPapers papers = new InMemoryPapers();
    private final InMemoryRenditionFiles files = new InMemoryRenditionFiles(Clock.fixed(LAST_MINUTE, ZoneOffset.UTC));
    private final FakeMeetings meetings = new FakeMeetings().meeting("april", LocalDate.of(2027, 4, 27));
    private final AtomicInteger ids = new AtomicInteger();
    private final StubConversion conversion = new StubConversion();
    private final ReleasingRenditions releasing = new ReleasingRenditions(
            papers,
            meetings,
            files,
            new AutomaticRenditions(conversion),
            () -> new RenditionId("r" + ids.incrementAndGet()));

    @TempDir
    Path folder;

    @BeforeEach
    void aPaperForDecision() {
        add(PAPER, true);
    }

    @Test
    void anUploadIsAnnouncedInTheSameWriteWithTheWholeList() throws IOException {
        ReleasedPaper released = release(STANDARD_EN, "words", false, LAST_MINUTE);

        assertThat(released.changed()).isTrue();
        assertThat(papers.events)
                .containsExactly(new PaperEvent.Released(released.stored().paper()));
        assertThat(released.stored().paper().version()).isEqualTo(1);
        assertThat(text(new RenditionId("r1"))).isEqualTo("words");
    }

    @Test
    void theSameBytesAgainChangeNothing() throws IOException {
        release(STANDARD_EN, "words", false, LAST_MINUTE);

        assertThat(release(STANDARD_EN, "words", false, LAST_MINUTE).changed()).isFalse();
        assertThat(papers.events).hasSize(1);
        assertThat(files.size()).isEqualTo(1);
    }

    @Test
    void largePrintAndPlainTextAreMadeFromAStandardOriginal() throws IOException {
        Paper paper = release(STANDARD_EN, "words", true, LAST_MINUTE).stored().paper();

        assertThat(paper.renditions())
                .extracting(Rendition::format, Rendition::automatic)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(RenditionFormat.STANDARD, false),
                        org.assertj.core.groups.Tuple.tuple(RenditionFormat.PLAIN_TEXT, true),
                        org.assertj.core.groups.Tuple.tuple(RenditionFormat.LARGE_PRINT, true));
        assertThat(papers.events).hasSize(1);
    }

    @Test
    void aPersonsOwnRenditionReplacesTheAutomaticOneButNeverTheOtherWayRound() throws IOException {
        release(STANDARD_EN, "words", true, LAST_MINUTE);
        release(LARGE_EN, "by hand", true, LAST_MINUTE);
        Paper paper =
                release(STANDARD_EN, "other words", true, LAST_MINUTE).stored().paper();

        Rendition large = paper.current(LARGE_EN).orElseThrow();
        assertThat(large.automatic()).isFalse();
        assertThat(text(large.id())).isEqualTo("by hand");
        assertThat(paper.kept()).hasSize(files.size());
    }

    @Test
    void whatIsReplacedIsKeptBecausePeopleHaveBeenSentIt() throws IOException {
        release(STANDARD_EN, "words", false, LAST_MINUTE);
        Paper paper =
                release(STANDARD_EN, "other words", false, LAST_MINUTE).stored().paper();

        assertThat(paper.superseded()).extracting(Rendition::id).containsExactly(new RenditionId("r1"));
        assertThat(text(new RenditionId("r1"))).isEqualTo("words");
        assertThat(paper.version()).isEqualTo(2);
    }

    @Test
    void whatWasMadeOfAnOriginalThatIsReplacedGoesWithItUnlessItIsMadeAnew() throws IOException {
        release(STANDARD_EN, "words", true, LAST_MINUTE);
        Paper again = release(STANDARD_EN, "words corrected", true, LAST_MINUTE)
                .stored()
                .paper();
        assertThat(again.renditions()).hasSize(3);
        assertThat(again.superseded()).hasSize(3);

        release(new RenditionKey(RenditionFormat.PLAIN_TEXT, PaperLanguage.EN), "by hand", true, LAST_MINUTE);
        Paper without = release(STANDARD_EN, "words corrected again", false, LAST_MINUTE)
                .stored()
                .paper();
        assertThat(without.renditions())
                .extracting(Rendition::format)
                .containsExactlyInAnyOrder(RenditionFormat.STANDARD, RenditionFormat.PLAIN_TEXT);
        assertThat(papers.events.getLast()).isEqualTo(new PaperEvent.Released(without));
        assertThat(without.kept()).hasSize(files.size());
    }

    @Test
    void whatWasLateForAnEarlierDateIsNotLateForALaterOneAndNeedsAnAgreementOfItsOwn() throws IOException {
        LateAgreement agreed = new LateAgreement("late figures", "the chair");
        new TablingLate(papers, meetings).table(PAPER, agreed, LocalDate.of(2027, 4, 20), Optional.empty());
        release(STANDARD_EN, "words", false, JUST_LATE);
        meetings.meeting("april", LocalDate.of(2027, 5, 4));

        Paper inTime = release(LARGE_EN, "large", false, JUST_LATE).stored().paper();
        assertThat(inTime.late()).isNull();
        assertThat(inTime.deadline()).isEqualTo(LocalDate.of(2027, 4, 26));
        LocalDate last = LocalDate.of(2027, 4, 26);
        var another = new RenditionKey(RenditionFormat.EASY_READ, PaperLanguage.EN);
        Instant muchLater = Instant.parse("2027-04-27T09:00:00Z");
        assertThat(releasing.release(command(another, "easy", false, muchLater)))
                .isEqualTo(new Refused<>(new PaperRefusal.PapersLate(last, last)));

        new TablingLate(papers, meetings)
                .table(PAPER, new LateAgreement("again", "the chair"), LocalDate.of(2027, 4, 27), Optional.empty());
        assertThat(papers.audit.getLast().facts()).containsEntry("deadline", "2027-04-26");
        assertThat(release(another, "easy", false, muchLater).stored().paper().late())
                .isEqualTo(new Lateness(LocalDate.of(2027, 4, 27), "again", "the chair"));
    }

    @Test
    void anAgreementForADateStandsForAnEarlierOne() throws IOException {
        LateAgreement agreed = new LateAgreement("late figures", "the chair");
        new TablingLate(papers, meetings).table(PAPER, agreed, LocalDate.of(2027, 4, 10), Optional.empty());
        meetings.meeting("april", LocalDate.of(2027, 4, 20));

        assertThat(release(STANDARD_EN, "words", false, LAST_MINUTE)
                        .stored()
                        .paper()
                        .late())
                .isEqualTo(new Lateness(LocalDate.of(2027, 4, 10), "late figures", "the chair"));
    }

    @Test
    void aMeetingThatHasBegunTakesNoRenditionAndNoAgreement() throws IOException {
        meetings.begin("april");
        var begun = new PaperRefusal.MeetingStarted("april", OffsetDateTime.parse("2027-04-27T10:00+01:00"));

        assertThat(releasing.release(command(STANDARD_EN, "words", true, LAST_MINUTE)))
                .isEqualTo(new Refused<>(begun));
        assertThat(new TablingLate(papers, meetings)
                        .table(
                                PAPER,
                                new LateAgreement("late", "the chair"),
                                LocalDate.of(2027, 4, 27),
                                Optional.empty()))
                .isEqualTo(new Refused<>(begun));
        assertThat(files.size()).isZero();
    }

    @Test
    void anOriginalThatCannotBeReadIsStillReleasedWithAWarning() throws IOException {
        conversion.result = Conversion.Result.FAILED;
        ReleasedPaper released = release(STANDARD_EN, "words", true, LAST_MINUTE);

        assertThat(released.warnings()).containsExactly(AutomaticWarning.FAILED);
        assertThat(released.stored().paper().renditions()).hasSize(1);
    }

    @Test
    void theDayEndsAtMidnightInLondonAndAFirstUploadAfterItIsRefused() throws IOException {
        release(STANDARD_EN, "words", false, LAST_MINUTE);

        LocalDate last = LocalDate.of(2027, 4, 19);
        assertThat(releasing.release(command(LARGE_EN, "large", false, JUST_LATE)))
                .isEqualTo(new Refused<>(new PaperRefusal.PapersLate(last, last)));
        assertThat(files.size()).isEqualTo(1);
    }

    @Test
    void aCorrectionAfterTheDeadlineIsTakenAndNotedAsSuch() throws IOException {
        release(STANDARD_EN, "words", false, LAST_MINUTE);
        Paper paper = release(STANDARD_EN, "words corrected", false, JUST_LATE)
                .stored()
                .paper();

        assertThat(paper.late()).isNull();
        assertThat(papers.audit.getLast().action()).isEqualTo("rendition-replaced");
        assertThat(papers.audit.getLast().facts()).containsEntry("afterDeadline", "true");
    }

    @Test
    void aPaperNotForDecisionFilledLateBecomesLateForEverybody() throws IOException {
        PaperId other = new PaperId("other");
        add(other, false);
        var done = (Done<ReleasedPaper>)
                releasing.release(new ReleaseRendition(other, STANDARD_EN, file("words"), false, JUST_LATE));

        assertThat(done.value().stored().paper().late()).isEqualTo(new Lateness(LocalDate.of(2027, 4, 20), null, null));
        assertThat(papers.audit).extracting(AuditNote::action).contains("paper-tabled-late");
    }

    @Test
    void tabledLateByAgreementItMayBeFilledAfterTheDeadline() throws IOException {
        new TablingLate(papers, meetings)
                .table(
                        PAPER,
                        new LateAgreement("late figures", "the chair"),
                        LocalDate.of(2027, 4, 20),
                        Optional.empty());

        assertThat(release(STANDARD_EN, "words", false, JUST_LATE)
                        .stored()
                        .paper()
                        .late())
                .isEqualTo(new Lateness(LocalDate.of(2027, 4, 20), "late figures", "the chair"));
    }

    @Test
    void aCancelledMeetingTakesNoRendition() throws IOException {
        meetings.cancel("april");

        assertThat(releasing.release(command(STANDARD_EN, "words", true, LAST_MINUTE)))
                .isEqualTo(new Refused<>(new PaperRefusal.MeetingCancelled("april")));
        assertThat(files.size()).isZero();
    }

    @Test
    void aWithdrawnPaperTakesNoRenditionAndIsTakenBackOnce() throws IOException {
        release(STANDARD_EN, "words", false, LAST_MINUTE);
        WithdrawingPapers withdrawing = new WithdrawingPapers(papers);
        withdrawing.withdraw(PAPER, Optional.empty());
        withdrawing.withdraw(PAPER, Optional.empty());

        assertThat(papers.events)
                .filteredOn(PaperEvent.Withdrawn.class::isInstance)
                .hasSize(1);
        assertThat(releasing.release(command(LARGE_EN, "large", true, LAST_MINUTE)))
                .isEqualTo(new Refused<>(new PaperRefusal.PaperWithdrawn("paper")));
    }

    @Test
    void bytesThatNoPaperKnowsOfAreSweptOnceTheyAreOld() throws IOException {
        release(STANDARD_EN, "words", false, LAST_MINUTE);
        files.store(new RenditionId("orphan"), PAPER, file("left over"));
        SweepingFiles sweeping = new SweepingFiles(papers, files);

        assertThat(sweeping.sweep(LAST_MINUTE.plus(SweepingFiles.GRACE))).isZero();
        assertThat(sweeping.sweep(LAST_MINUTE.plus(SweepingFiles.GRACE).plusMillis(1)))
                .isEqualTo(1);
        assertThat(files.open(new RenditionId("orphan"))).isEmpty();
        assertThat(text(new RenditionId("r1"))).isEqualTo("words");
    }

    @Test
    void theDownloadNameSaysPaperFormatAndLanguageOnly() throws IOException {
        Paper paper = release(LARGE_EN, "words", false, LAST_MINUTE).stored().paper();

        assertThat(paper.downloadName(paper.renditions().getFirst())).isEqualTo("paper-1-large-print-en.txt");
    }

    private void add(PaperId id, boolean forDecision) {
        new AddingPapers(papers, meetings)
                .add(
                        new AddPaper(id, "april", new Bilingual("Cyllideb", "Budget"), forDecision, null, null, false),
                        LocalDate.of(2027, 4, 1));
    }

    private ReleasedPaper release(RenditionKey key, String words, boolean automatic, Instant now) throws IOException {
        return ((Done<ReleasedPaper>) releasing.release(command(key, words, automatic, now))).value();
    }

    private ReleaseRendition command(RenditionKey key, String words, boolean automatic, Instant now)
            throws IOException {
        return new ReleaseRendition(PAPER, key, file(words), automatic, now);
    }

    private CheckedFile file(String words) throws IOException {
        byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
        Path path = Files.write(folder.resolve("upload"), bytes);
        String sha256 = HexFormat.of().formatHex(Digests.sha256().digest(bytes));
        return new CheckedFile(path, FileKind.TXT, "upload.txt", bytes.length, sha256);
    }

    private String text(RenditionId id) throws IOException {
        return new String(files.open(id).orElseThrow().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static final class StubConversion implements Conversion {
        private Result result = Result.MADE;

        @Override
        public Result convert(
                CheckedFile original, String title, PaperLanguage language, Path plainText, Path largePrint)
                throws IOException {
            if (result == Result.MADE) {
                Files.copy(original.path(), plainText, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
                Files.writeString(largePrint, "%");
            }
            return result;
        }

        @Override
        public boolean reads(FileKind kind) {
            return true;
        }
    }
}
