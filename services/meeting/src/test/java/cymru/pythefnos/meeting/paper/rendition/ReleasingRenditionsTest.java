package cymru.pythefnos.meeting.paper.rendition;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.pythefnos.chassis.aggregate.Result;
import cymru.pythefnos.chassis.timer.Timer;
import cymru.pythefnos.chassis.words.Bilingual;
import cymru.pythefnos.chassis.words.Language;
import cymru.pythefnos.meeting.api.meeting.MeetingId;
import cymru.pythefnos.meeting.api.paper.PaperId;
import cymru.pythefnos.meeting.api.paper.RenditionFormat;
import cymru.pythefnos.meeting.paper.AutomaticWarning;
import cymru.pythefnos.meeting.paper.FakeMeetings;
import cymru.pythefnos.meeting.paper.FileKind;
import cymru.pythefnos.meeting.paper.InMemoryPapers;
import cymru.pythefnos.meeting.paper.LateAgreement;
import cymru.pythefnos.meeting.paper.Lateness;
import cymru.pythefnos.meeting.paper.Making;
import cymru.pythefnos.meeting.paper.Paper;
import cymru.pythefnos.meeting.paper.PaperChange;
import cymru.pythefnos.meeting.paper.PaperEvent;
import cymru.pythefnos.meeting.paper.PaperRefusal;
import cymru.pythefnos.meeting.paper.Rendition;
import cymru.pythefnos.meeting.paper.RenditionId;
import cymru.pythefnos.meeting.paper.RenditionKey;
import cymru.pythefnos.meeting.paper.tabling.AddPaper;
import cymru.pythefnos.meeting.paper.tabling.AddingPapers;
import cymru.pythefnos.meeting.paper.tabling.TablingLate;
import cymru.pythefnos.meeting.paper.tabling.WithdrawingPapers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleasingRenditionsTest {
    /** Half an hour before midnight in London on the last day, in summer time. */
    private static final Instant LAST_MINUTE = Instant.parse("2027-04-19T22:30:00Z");

    private static final Instant JUST_LATE = Instant.parse("2027-04-19T23:00:00Z");
    private static final MeetingId APRIL = new MeetingId("april");
    private static final PaperId PAPER = new PaperId("paper");
    private static final RenditionKey STANDARD_EN = new RenditionKey(RenditionFormat.STANDARD, Language.EN);
    private static final RenditionKey PLAIN_EN = new RenditionKey(RenditionFormat.PLAIN_TEXT, Language.EN);
    private static final RenditionKey LARGE_EN = new RenditionKey(RenditionFormat.LARGE_PRINT, Language.EN);

    private final InMemoryPapers papers = new InMemoryPapers();
    private final InMemoryRenditionFiles files = new InMemoryRenditionFiles(Clock.fixed(LAST_MINUTE, ZoneOffset.UTC));
    private final FakeMeetings meetings = new FakeMeetings().meeting("april", LocalDate.of(2027, 4, 27));
    private final StubConversion conversion = new StubConversion();
    private final AutomaticRenditions automatic = new AutomaticRenditions(conversion);
    private final List<Timer> timers = new ArrayList<>();
    private final ReleasingRenditions releasing =
            new ReleasingRenditions(papers, meetings, files, automatic, timers::add);
    private final MakingTimers making =
            new MakingTimers(new MakingRenditions(papers, meetings, files, automatic), papers);

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
        assertThat(papers.announced())
                .containsExactly(new PaperEvent.Released(released.paper().state()));
        assertThat(released.paper().state().version()).isEqualTo(1);
        assertThat(text(released.paper().state().renditions().getFirst().id())).isEqualTo("words");
    }

    @Test
    void theSameBytesAgainChangeNothing() throws IOException {
        release(STANDARD_EN, "words", false, LAST_MINUTE);

        assertThat(release(STANDARD_EN, "words", false, LAST_MINUTE).changed()).isFalse();
        assertThat(papers.announced()).hasSize(1);
        assertThat(files.size()).isEqualTo(1);
    }

    @Test
    void largePrintAndPlainTextAreMadeFromAStandardOriginal() throws IOException {
        Paper paper = release(STANDARD_EN, "words", true, LAST_MINUTE).paper().state();

        assertThat(paper.renditions())
                .extracting(Rendition::format, Rendition::automatic)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(RenditionFormat.STANDARD, false),
                        org.assertj.core.groups.Tuple.tuple(RenditionFormat.PLAIN_TEXT, true),
                        org.assertj.core.groups.Tuple.tuple(RenditionFormat.LARGE_PRINT, true));
        assertThat(papers.announced()).hasSize(1);
    }

    @Test
    void nobodyIsToldBeforeTheyAreThere() throws IOException {
        Paper taken = take(STANDARD_EN, "words", true, LAST_MINUTE).paper().state();

        assertThat(taken.renditions()).extracting(Rendition::format).containsExactly(RenditionFormat.STANDARD);
        assertThat(taken.making()).extracting(Making::language).containsExactly(Language.EN);
        assertThat(taken.version()).isZero();
        assertThat(papers.announced()).isEmpty();

        make();
        assertThat(papers.announced()).containsExactly(new PaperEvent.Released(paper()));
        assertThat(paper().isWhole()).isTrue();
        assertThat(paper().version()).isEqualTo(1);
    }

    @Test
    void whatIsToBeMadeIsFoundAgainWhenTheTimerWasNeverSet() throws IOException {
        take(STANDARD_EN, "words", true, LAST_MINUTE);
        List<Timer> set = List.copyOf(timers);
        timers.clear();

        assertThat(making.expected()).isEqualTo(set);
        making.expected().forEach(making::fire);
        assertThat(paper().renditions()).hasSize(3);
        assertThat(making.expected()).isEmpty();
        set.forEach(making::fire);
        assertThat(papers.announced()).hasSize(1);
        assertThat(paper().kept()).hasSize(files.size());
    }

    @Test
    void twoLanguagesAndWhatElseComesMeanwhileAreAnnouncedTogether() throws IOException {
        take(STANDARD_EN, "words", true, LAST_MINUTE);
        take(new RenditionKey(RenditionFormat.STANDARD, Language.CY), "geiriau", true, LAST_MINUTE);
        take(new RenditionKey(RenditionFormat.EASY_READ, Language.CY), "syml", true, LAST_MINUTE);
        making.fire(timers.getFirst());
        assertThat(papers.announced()).isEmpty();

        make();
        assertThat(papers.announced()).containsExactly(new PaperEvent.Released(paper()));
        assertThat(paper().renditions()).hasSize(7);
    }

    @Test
    void anOriginalThatIsReplacedMeanwhileHasNothingMadeOfIt() throws IOException {
        take(STANDARD_EN, "words", true, LAST_MINUTE);
        Timer first = timers.getFirst();
        take(STANDARD_EN, "other words", true, LAST_MINUTE);
        making.fire(first);
        assertThat(paper().renditions()).hasSize(1);

        make();
        assertThat(text(paper().current(PLAIN_EN).orElseThrow().id())).isEqualTo("other words");
        assertThat(papers.announced()).hasSize(1);
        assertThat(paper().kept()).hasSize(files.size());
    }

    @Test
    void aPaperThatIsTakenBackMeanwhileIsNeverAnnounced() throws IOException {
        take(STANDARD_EN, "words", true, LAST_MINUTE);
        conversion.meanwhile = () -> new WithdrawingPapers(papers).withdraw(PAPER, null);
        make();

        assertThat(papers.announced()).isEmpty();
        assertThat(making.expected()).isEmpty();
        assertThat(paper().kept()).hasSize(files.size());
    }

    @Test
    void whatAPersonPutsThereMeanwhileStays() throws IOException {
        take(STANDARD_EN, "words", true, LAST_MINUTE);
        take(LARGE_EN, "by hand", true, LAST_MINUTE);
        make();

        assertThat(text(paper().current(LARGE_EN).orElseThrow().id())).isEqualTo("by hand");
        assertThat(paper().renditions()).hasSize(3);
        assertThat(papers.announced()).hasSize(1);
        assertThat(paper().kept()).hasSize(files.size());
    }

    @Test
    void aPaperTabledLateMeanwhileSaysSoWhenItIsAnnounced() throws IOException {
        take(STANDARD_EN, "words", true, LAST_MINUTE);
        new TablingLate(papers, meetings)
                .table(PAPER, new LateAgreement(new Bilingual("x", "x"), "chair"), LocalDate.of(2027, 4, 10), null);
        assertThat(papers.announced()).isEmpty();
        make();

        assertThat(paper().late()).isNotNull();
        assertThat(papers.announced()).containsExactly(new PaperEvent.Released(paper()));
    }

    @Test
    void aPersonsOwnRenditionReplacesTheAutomaticOneButNeverTheOtherWayRound() throws IOException {
        release(STANDARD_EN, "words", true, LAST_MINUTE);
        release(LARGE_EN, "by hand", true, LAST_MINUTE);
        Paper paper =
                release(STANDARD_EN, "other words", true, LAST_MINUTE).paper().state();

        Rendition large = paper.current(LARGE_EN).orElseThrow();
        assertThat(large.automatic()).isFalse();
        assertThat(text(large.id())).isEqualTo("by hand");
        assertThat(paper.kept()).hasSize(files.size());
    }

    @Test
    void whatIsReplacedIsKeptBecausePeopleHaveBeenSentIt() throws IOException {
        release(STANDARD_EN, "words", false, LAST_MINUTE);
        Paper paper =
                release(STANDARD_EN, "other words", false, LAST_MINUTE).paper().state();

        assertThat(paper.superseded()).hasSize(1);
        assertThat(text(paper.superseded().getFirst().id())).isEqualTo("words");
        assertThat(paper.version()).isEqualTo(2);
    }

    @Test
    void whatWasMadeOfAnOriginalThatIsReplacedGoesWithItUnlessItIsMadeAnew() throws IOException {
        release(STANDARD_EN, "words", true, LAST_MINUTE);
        Paper again = release(STANDARD_EN, "words corrected", true, LAST_MINUTE)
                .paper()
                .state();
        assertThat(again.renditions()).hasSize(3);
        assertThat(again.superseded()).hasSize(3);

        release(new RenditionKey(RenditionFormat.PLAIN_TEXT, Language.EN), "by hand", true, LAST_MINUTE);
        Paper without = release(STANDARD_EN, "words corrected again", false, LAST_MINUTE)
                .paper()
                .state();
        assertThat(without.renditions())
                .extracting(Rendition::format)
                .containsExactlyInAnyOrder(RenditionFormat.STANDARD, RenditionFormat.PLAIN_TEXT);
        assertThat(papers.announced().getLast()).isEqualTo(new PaperEvent.Released(without));
        assertThat(without.kept()).hasSize(files.size());
    }

    @Test
    void whatWasLateForAnEarlierDateIsNotLateForALaterOneAndNeedsAnAgreementOfItsOwn() throws IOException {
        LateAgreement agreed = new LateAgreement(new Bilingual("late figures", "late figures"), "the chair");
        new TablingLate(papers, meetings).table(PAPER, agreed, LocalDate.of(2027, 4, 20), null);
        release(STANDARD_EN, "words", false, JUST_LATE);
        meetings.meeting("april", LocalDate.of(2027, 5, 4));

        Paper inTime = release(LARGE_EN, "large", false, JUST_LATE).paper().state();
        assertThat(inTime.late()).isNull();
        assertThat(inTime.deadline()).isEqualTo(LocalDate.of(2027, 4, 26));
        LocalDate last = LocalDate.of(2027, 4, 26);
        var another = new RenditionKey(RenditionFormat.EASY_READ, Language.EN);
        Instant muchLater = Instant.parse("2027-04-27T09:00:00Z");
        assertThat(attempt(command(another, "easy", false, muchLater)))
                .isEqualTo(Result.refused(new PaperRefusal.PapersLate(last, last)));

        new TablingLate(papers, meetings)
                .table(
                        PAPER,
                        new LateAgreement(new Bilingual("again", "again"), "the chair"),
                        LocalDate.of(2027, 4, 27),
                        null);
        assertThat(papers.noted().getLast().facts()).containsEntry("deadline", "2027-04-26");
        assertThat(release(another, "easy", false, muchLater).paper().state().late())
                .isEqualTo(new Lateness(LocalDate.of(2027, 4, 27), new Bilingual("again", "again"), "the chair"));
    }

    @Test
    void anAgreementForADateStandsForAnEarlierOne() throws IOException {
        LateAgreement agreed = new LateAgreement(new Bilingual("late figures", "late figures"), "the chair");
        new TablingLate(papers, meetings).table(PAPER, agreed, LocalDate.of(2027, 4, 10), null);
        meetings.meeting("april", LocalDate.of(2027, 4, 20));

        assertThat(release(STANDARD_EN, "words", false, LAST_MINUTE)
                        .paper()
                        .state()
                        .late())
                .isEqualTo(new Lateness(
                        LocalDate.of(2027, 4, 10), new Bilingual("late figures", "late figures"), "the chair"));
    }

    @Test
    void aMeetingThatHasBegunTakesNoRenditionAndNoAgreement() throws IOException {
        meetings.begin("april");
        var begun = new PaperRefusal.MeetingStarted(APRIL, OffsetDateTime.parse("2027-04-27T10:00+01:00"));

        assertThat(attempt(command(STANDARD_EN, "words", true, LAST_MINUTE))).isEqualTo(Result.refused(begun));
        assertThat(new TablingLate(papers, meetings)
                        .table(
                                PAPER,
                                new LateAgreement(new Bilingual("late", "late"), "the chair"),
                                LocalDate.of(2027, 4, 27),
                                null))
                .isEqualTo(Result.refused(begun));
        assertThat(files.size()).isZero();
    }

    @Test
    void anOriginalThatCannotBeReadIsStillReleasedWithAWarning() throws IOException {
        conversion.result = Conversion.Result.FAILED;
        ReleasedPaper released = release(STANDARD_EN, "words", true, LAST_MINUTE);

        assertThat(released.paper().state().warnings())
                .containsExactly(AutomaticWarning.of(Language.EN, Warnings.FAILED));
        assertThat(released.paper().state().renditions()).hasSize(1);
        assertThat(papers.announced()).hasSize(1);
    }

    @Test
    void theDayEndsAtMidnightInLondonAndAFirstUploadAfterItIsRefused() throws IOException {
        release(STANDARD_EN, "words", false, LAST_MINUTE);

        LocalDate last = LocalDate.of(2027, 4, 19);
        assertThat(attempt(command(LARGE_EN, "large", false, JUST_LATE)))
                .isEqualTo(Result.refused(new PaperRefusal.PapersLate(last, last)));
        assertThat(files.size()).isEqualTo(1);
    }

    @Test
    void aCorrectionAfterTheDeadlineIsTakenAndNotedAsSuch() throws IOException {
        release(STANDARD_EN, "words", false, LAST_MINUTE);
        Paper paper = release(STANDARD_EN, "words corrected", false, JUST_LATE)
                .paper()
                .state();

        assertThat(paper.late()).isNull();
        assertThat(papers.noted().getLast().action()).isEqualTo("rendition-replaced");
        assertThat(papers.noted().getLast().facts()).containsEntry("afterDeadline", "true");
    }

    @Test
    void aPaperNotForDecisionFilledLateBecomesLateForEverybody() throws IOException {
        PaperId other = new PaperId("other");
        add(other, false);
        ReleasedPaper released = attempt(other, command(STANDARD_EN, "words", false, JUST_LATE))
                .orThrow(refusal -> new AssertionError("refused: " + refusal));

        assertThat(released.paper().state().late()).isEqualTo(new Lateness(LocalDate.of(2027, 4, 20), null, null));
        assertThat(papers.noted()).extracting(PaperChange.Note::action).contains("paper-tabled-late");
    }

    @Test
    void tabledLateByAgreementItMayBeFilledAfterTheDeadline() throws IOException {
        new TablingLate(papers, meetings)
                .table(
                        PAPER,
                        new LateAgreement(new Bilingual("late figures", "late figures"), "the chair"),
                        LocalDate.of(2027, 4, 20),
                        null);

        assertThat(release(STANDARD_EN, "words", false, JUST_LATE)
                        .paper()
                        .state()
                        .late())
                .isEqualTo(new Lateness(
                        LocalDate.of(2027, 4, 20), new Bilingual("late figures", "late figures"), "the chair"));
    }

    @Test
    void aCancelledMeetingTakesNoRendition() throws IOException {
        meetings.cancel("april");

        assertThat(attempt(command(STANDARD_EN, "words", true, LAST_MINUTE)))
                .isEqualTo(Result.refused(new PaperRefusal.MeetingCancelled(APRIL)));
        assertThat(files.size()).isZero();
    }

    @Test
    void aWithdrawnPaperTakesNoRenditionAndIsTakenBackOnce() throws IOException {
        release(STANDARD_EN, "words", false, LAST_MINUTE);
        WithdrawingPapers withdrawing = new WithdrawingPapers(papers);
        withdrawing.withdraw(PAPER, null);
        withdrawing.withdraw(PAPER, null);

        assertThat(papers.announced())
                .filteredOn(PaperEvent.Withdrawn.class::isInstance)
                .hasSize(1);
        assertThat(attempt(command(LARGE_EN, "large", true, LAST_MINUTE)))
                .isEqualTo(Result.refused(new PaperRefusal.PaperWithdrawn(PAPER)));
    }

    @Test
    void bytesThatNoPaperKnowsOfAreSweptOnceTheyAreOld() throws IOException {
        ReleasedPaper released = release(STANDARD_EN, "words", false, LAST_MINUTE);
        files.store(new RenditionId("orphan"), PAPER, file("left over"));
        SweepingFiles sweeping = new SweepingFiles(papers, files);

        assertThat(sweeping.sweep(LAST_MINUTE.plus(SweepingFiles.GRACE))).isZero();
        assertThat(sweeping.sweep(LAST_MINUTE.plus(SweepingFiles.GRACE).plusMillis(1)))
                .isEqualTo(1);
        assertThat(files.open(new RenditionId("orphan"))).isEmpty();
        assertThat(text(released.paper().state().renditions().getFirst().id())).isEqualTo("words");
    }

    @Test
    void theDownloadNameSaysPaperFormatAndLanguageOnly() throws IOException {
        Paper paper = release(LARGE_EN, "words", false, LAST_MINUTE).paper().state();

        assertThat(paper.downloadName(paper.renditions().getFirst())).isEqualTo("paper-1-large-print-en.txt");
    }

    private void add(PaperId id, boolean forDecision) {
        new AddingPapers(papers, meetings)
                .add(
                        new AddPaper(id, APRIL, new Bilingual("Cyllideb", "Budget"), forDecision, null, null, false),
                        LocalDate.of(2027, 4, 1));
    }

    /** Uploads, and has made what is to be made of it. */
    private ReleasedPaper release(RenditionKey key, String words, boolean automatic, Instant now) throws IOException {
        ReleasedPaper taken = take(key, words, automatic, now);
        make();
        var after = papers.find(taken.paper().state().id()).orElseThrow();
        return new ReleasedPaper(after, taken.meeting(), taken.changed(), taken.warnings());
    }

    private ReleasedPaper take(RenditionKey key, String words, boolean automatic, Instant now) throws IOException {
        return attempt(command(key, words, automatic, now))
                .orThrow(refusal -> new AssertionError("refused: " + refusal));
    }

    private void make() {
        List.copyOf(timers).forEach(making::fire);
        timers.clear();
    }

    private Paper paper() {
        return papers.find(PAPER).orElseThrow().state();
    }

    private Result<ReleasedPaper, PaperRefusal> attempt(ReleaseRendition command) throws IOException {
        return attempt(PAPER, command);
    }

    private Result<ReleasedPaper, PaperRefusal> attempt(PaperId paper, ReleaseRendition command) throws IOException {
        return switch (releasing.open(paper, command.key(), command.today())) {
            case Result.Done<OpenPaper, PaperRefusal> open -> releasing.release(open.value(), command);
            case Result.Refused<OpenPaper, PaperRefusal> refused -> Result.refused(refused.reason());
        };
    }

    private ReleaseRendition command(RenditionKey key, String words, boolean automatic, Instant now)
            throws IOException {
        return new ReleaseRendition(key, file(words), automatic, now);
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
        private Runnable meanwhile = () -> {};

        @Override
        public Outcome convert(CheckedFile original, String title, Language language, Path plainText, Path largePrint)
                throws IOException {
            meanwhile.run();
            if (result == Result.MADE) {
                Files.copy(original.path(), plainText, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
                Files.writeString(largePrint, "%");
            }
            return Outcome.nothing(result);
        }

        @Override
        public boolean reads(FileKind kind) {
            return true;
        }
    }
}
