package cymru.pythefnos.meeting.scheduling.change;

import static cymru.pythefnos.meeting.scheduling.Desk.done;
import static cymru.pythefnos.meeting.scheduling.Desk.refusal;
import static cymru.pythefnos.meeting.scheduling.MeetingFixture.NO_DETAILS;
import static cymru.pythefnos.meeting.scheduling.MeetingFixture.ON_1_FEBRUARY;
import static cymru.pythefnos.meeting.scheduling.MeetingFixture.aMeeting;
import static cymru.pythefnos.meeting.scheduling.MeetingFixture.written;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.pythefnos.chassis.aggregate.Result;
import cymru.pythefnos.chassis.aggregate.Versioned;
import cymru.pythefnos.chassis.words.Bilingual;
import cymru.pythefnos.meeting.api.group.GroupId;
import cymru.pythefnos.meeting.api.meeting.MeetingId;
import cymru.pythefnos.meeting.api.meeting.Mode;
import cymru.pythefnos.meeting.api.meeting.ShortNotice;
import cymru.pythefnos.meeting.api.meeting.WrittenTime;
import cymru.pythefnos.meeting.group.Group;
import cymru.pythefnos.meeting.group.GroupFixture;
import cymru.pythefnos.meeting.scheduling.Desk;
import cymru.pythefnos.meeting.scheduling.Details;
import cymru.pythefnos.meeting.scheduling.Meeting;
import cymru.pythefnos.meeting.scheduling.MeetingEvent.MeetingScheduled;
import cymru.pythefnos.meeting.scheduling.Refusal;
import cymru.pythefnos.meeting.scheduling.Refusal.TooShortNotice;
import cymru.pythefnos.meeting.scheduling.Slot;
import cymru.pythefnos.meeting.scheduling.Timing;
import cymru.pythefnos.meeting.scheduling.Warning;
import cymru.pythefnos.meeting.scheduling.Warning.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchedulingMeetingsTest {
    private static final Instant ON_15_MARCH = Instant.parse("2027-03-15T23:59:59Z");
    private static final Instant ON_16_MARCH = Instant.parse("2027-03-16T00:00:00Z");
    private final Desk desk = new Desk();

    @Test
    void aMeetingCarriesItsDeadlinesSlotsAndReminders() {
        Meeting meeting = desk.scheduled(aMeeting(), ON_1_FEBRUARY).state();
        Instant start = Instant.parse("2027-03-30T09:00:00Z");
        assertThat(meeting.scheduleVersion()).isEqualTo(1);
        assertThat(meeting.slot()).isEqualTo(new Slot(start, start.plusSeconds(7200)));
        assertThat(meeting.timing().noticeDeadline()).isEqualTo("2027-03-15");
        assertThat(meeting.timing().papersDeadline()).isEqualTo("2027-03-22");
        assertThat(meeting.timing().warnings()).isEmpty();
        assertThat(meeting.preMeeting()).isEqualTo(new Slot(start.minusSeconds(1800), start));
        assertThat(meeting.debrief()).isEqualTo(new Slot(start.plusSeconds(7200), start.plusSeconds(8100)));
        assertThat(meeting.reminderDaysBefore()).containsExactly(7, 1);
        assertThat(desk.meetings.events).containsExactly(new MeetingScheduled(meeting));
    }

    @Test
    void whatIsLeftOutIsAsTheGroupHasIt() {
        Group group = GroupFixture.aGroup().build();
        Details details = desk.scheduled(aMeeting(), ON_1_FEBRUARY).state().details();
        assertThat(details.title()).isEqualTo(group.name());
        assertThat(details.venue()).isEqualTo(group.venue());
        assertThat(details.joining()).isEqualTo(group.joining());
        assertThat(details.mode()).isEqualTo(Mode.HYBRID);
    }

    @Test
    void aGroupWithoutSlotsHasNone() {
        Group group = GroupFixture.aGroup().withId("g2").withoutSlots().build();
        Meeting meeting =
                desk.with(group).scheduled(aMeeting().of(group), ON_1_FEBRUARY).state();
        assertThat(meeting.preMeeting()).isNull();
        assertThat(meeting.debrief()).isNull();
    }

    @Test
    void theLastDayOfNoticeEndsAtMidnight() {
        assertThat(desk.scheduled(aMeeting(), ON_15_MARCH).state().timing().shortNotice())
                .isNull();
    }

    @Test
    void thirteenClearDaysIsTooShort() {
        assertThat(refusal(desk.scheduling.schedule(aMeeting().wanted(), ON_16_MARCH)))
                .isEqualTo(new TooShortNotice(
                        LocalDate.of(2027, 3, 15),
                        LocalDate.of(2027, 3, 15),
                        OffsetDateTime.parse("2027-03-31T10:00+01:00"),
                        0));
        assertThat(desk.meetings.events).isEmpty();
    }

    @Test
    void fifteenDaysIsTooShortForARepresentativeByPost() {
        desk.withPostSeat(GroupFixture.aGroup().build());
        assertThat(refusal(desk.scheduling.schedule(aMeeting().wanted(), ON_15_MARCH)))
                .isEqualTo(new TooShortNotice(
                        LocalDate.of(2027, 3, 15),
                        LocalDate.of(2027, 3, 11),
                        OffsetDateTime.parse("2027-04-01T10:00+01:00"),
                        2));
    }

    @Test
    void shortNoticeGoesAheadOnRecord() {
        ShortNotice agreed =
                new ShortNotice(new Bilingual("Tarfu brys ar y gwasanaeth", "Tarfu brys ar y gwasanaeth"), "Cadeirydd");
        Meeting meeting =
                done(desk.scheduling.schedule(agreed(agreed), ON_16_MARCH)).state();
        assertThat(meeting.timing().shortNotice()).isEqualTo(agreed);
        assertThat(meeting.timing().noticeDeadline()).isEqualTo("2027-03-15");
    }

    @Test
    void shortNoticeThatIsNotNeededIsNotTaken() {
        Meeting meeting = done(desk.scheduling.schedule(
                        agreed(new ShortNotice(new Bilingual("a", "a"), "b")), ON_15_MARCH))
                .state();
        assertThat(meeting.timing().shortNotice()).isNull();
    }

    private static ScheduleMeeting agreed(ShortNotice agreed) {
        ScheduleMeeting wanted = aMeeting().wanted();
        return new ScheduleMeeting(wanted.id(), wanted.group(), wanted.start(), wanted.end(), NO_DETAILS, agreed);
    }

    @Test
    void aMeetingInThePastIsRefusedEvenAtShortNotice() {
        Instant atStart = Instant.parse("2027-03-30T09:00:00Z");
        assertThat(refusal(desk.scheduling.schedule(agreed(new ShortNotice(new Bilingual("a", "a"), "b")), atStart)))
                .isEqualTo(new Refusal.InThePast(OffsetDateTime.parse("2027-03-30T10:00+01:00")));
        assertThat(desk.scheduling.schedule(
                        agreed(new ShortNotice(new Bilingual("a", "a"), "b")), atStart.minusMillis(1)))
                .isInstanceOf(Result.Done.class);
    }

    @ParameterizedTest
    @CsvSource({"2027-03-30T10:00", "2027-03-30T09:59"})
    void anEndThatIsNotAfterTheStartIsRefused(String end) {
        assertThat(refusal(schedule("2027-03-30T10:00", end))).isEqualTo(new Refusal.EndBeforeStart());
    }

    @Test
    void moreThanADayIsTooLong() {
        assertThat(refusal(schedule("2027-03-30T10:00", "2027-03-31T10:01"))).isEqualTo(new Refusal.TooLong(24));
        assertThat(schedule("2027-03-30T10:00", "2027-03-31T10:00")).isInstanceOf(Result.Done.class);
    }

    @Test
    void moreThanThreeYearsAheadIsTooFar() {
        assertThat(refusal(schedule("2030-02-01T12:01", "2030-02-01T14:00")))
                .isEqualTo(new Refusal.TooFarAhead(OffsetDateTime.parse("2030-02-01T12:00Z")));
        assertThat(schedule("2030-02-01T12:00", "2030-02-01T14:00")).isInstanceOf(Result.Done.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-28T01:00, 2027-03-28T03:00",
        "2027-03-28T01:30, 2027-03-28T03:00",
        "2027-03-27T23:00, 2027-03-28T01:59"
    })
    void aLocalTimeThatTheClocksSkipIsRefused(String start, String end) {
        LocalDateTime skipped = LocalDateTime.parse(start.startsWith("2027-03-28") ? start : end);
        assertThat(refusal(schedule(start, end)))
                .isEqualTo(new Refusal.NoSuchLocalTime(skipped, OffsetDateTime.parse("2027-03-28T02:00+01:00")));
    }

    @Test
    void inTheHourThatHappensTwiceTheFirstIsMeant() {
        Meeting meeting = done(schedule("2027-10-31T01:30", "2027-10-31T03:00")).state();
        assertThat(meeting.slot().localStart().toOffsetDateTime())
                .isEqualTo(OffsetDateTime.parse("2027-10-31T01:30+01:00"));
        assertThat(meeting.timing().warnings())
                .containsExactly(
                        new Warning(Kind.AMBIGUOUS_TIME, Map.of("field", "start", "taken", "2027-10-31T01:30+01:00")));
    }

    @Test
    void anOffsetSettlesIt() {
        ScheduleMeeting wanted = new ScheduleMeeting(
                aMeeting().wanted().id(),
                aMeeting().wanted().group(),
                new WrittenTime(LocalDateTime.parse("2027-10-31T01:30"), ZoneOffset.UTC),
                new WrittenTime(LocalDateTime.parse("2027-10-31T03:00"), ZoneOffset.UTC),
                NO_DETAILS,
                null);
        Meeting meeting = done(desk.scheduling.schedule(wanted, ON_1_FEBRUARY)).state();
        assertThat(meeting.slot().start()).isEqualTo(Instant.parse("2027-10-31T01:30:00Z"));
        assertThat(meeting.timing().warnings()).isEmpty();
    }

    @Test
    void aBankHolidayIsAllowedWithAWarning() {
        Meeting meeting = done(schedule("2027-03-29T10:00", "2027-03-29T12:00")).state();
        assertThat(meeting.timing().warnings())
                .containsExactly(new Warning(
                        Kind.BANK_HOLIDAY, Map.of("holidayCy", "Llun y Pasg", "holidayEn", "Easter Monday")));
    }

    @Test
    void anAvoidWindowIsFlagged() {
        Meeting meeting = done(schedule("2027-04-05T09:00", "2027-04-05T11:00")).state();
        assertThat(meeting.timing().warnings())
                .containsExactly(new Warning(Kind.AVOID_WINDOW, Map.of("from", "08:00", "to", "09:30")));
    }

    @Test
    void anAvoidWindowThatThePreMeetingOrTheDebriefFallsIntoIsFlagged() {
        assertThat(done(schedule("2027-04-05T10:00", "2027-04-05T11:00"))
                        .state()
                        .timing()
                        .warnings())
                .isEmpty();
        Meeting early = done(desk.scheduling.schedule(
                        aMeeting().withId("early").at("2027-04-12T09:59").wanted(), ON_1_FEBRUARY))
                .state();
        assertThat(early.timing().warnings()).extracting(Warning::kind).containsExactly(Kind.AVOID_WINDOW);
        Meeting night = done(desk.scheduling.schedule(
                        aMeeting().withId("night").at("2027-04-19T05:46").wanted(), ON_1_FEBRUARY))
                .state();
        assertThat(night.timing().warnings()).extracting(Warning::kind).containsExactly(Kind.AVOID_WINDOW);
    }

    @Test
    void anotherMeetingOfTheGroupOnTheSameDayIsFlagged() {
        desk.scheduled(aMeeting().withId("other"), ON_1_FEBRUARY);
        Meeting meeting =
                desk.scheduled(aMeeting().at("2027-03-30T18:00"), ON_1_FEBRUARY).state();
        assertThat(meeting.timing().warnings())
                .containsExactly(
                        new Warning(Kind.SAME_DAY, Map.of("meetingId", "other", "start", "2027-03-30T10:00+01:00")));
    }

    @Test
    void aCancelledMeetingOrOneOnTheNextDayIsNotFlagged() {
        desk.scheduled(aMeeting().withId("next").at("2027-03-31T00:00"), ON_1_FEBRUARY);
        desk.scheduled(aMeeting().withId("gone"), ON_1_FEBRUARY);
        done(desk.cancelling.cancel(new MeetingId("gone"), null, null, ON_1_FEBRUARY));
        assertThat(desk.scheduled(aMeeting(), ON_1_FEBRUARY).state().timing().warnings())
                .isEmpty();
    }

    @Test
    void anUnknownGroupHasNoMeetings() {
        Group unknown = GroupFixture.aGroup().withId("unknown").build();
        assertThat(refusal(desk.scheduling.schedule(aMeeting().of(unknown).wanted(), ON_1_FEBRUARY)))
                .isEqualTo(new Refusal.UnknownGroup(new GroupId("unknown")));
    }

    @Test
    void schedulingItAgainGivesTheSameMeeting() {
        Versioned<Meeting> first = desk.scheduled(aMeeting(), ON_1_FEBRUARY);
        assertThat(desk.scheduled(aMeeting(), ON_16_MARCH)).isEqualTo(first);
        assertThat(desk.meetings.events).hasSize(1);
    }

    @Test
    void whatSchedulingComesToCanBeForeseenAndWritesNothing() {
        desk.scheduled(aMeeting(), ON_1_FEBRUARY);
        Timing foreseen = done(foresee("2027-03-30T18:00", ON_15_MARCH));
        assertThat(desk.meetings.events).hasSize(1);
        assertThat(desk.scheduled(aMeeting().withId("second").at("2027-03-30T18:00"), ON_15_MARCH)
                        .state()
                        .timing())
                .isEqualTo(foreseen);
        assertThat(foreseen.warnings()).extracting(Warning::kind).containsExactly(Kind.SAME_DAY);
    }

    @Test
    void whatIsForeseenIsRefusedAsSchedulingItWouldBe() {
        assertThat(refusal(foresee("2027-03-30T10:00", ON_16_MARCH)))
                .isEqualTo(refusal(desk.scheduling.schedule(aMeeting().wanted(), ON_16_MARCH)));
        assertThat(refusal(desk.scheduling.foresee(
                        new GroupId("unknown"),
                        written("2027-03-30T10:00"),
                        written("2027-03-30T12:00"),
                        ON_1_FEBRUARY)))
                .isEqualTo(new Refusal.UnknownGroup(new GroupId("unknown")));
    }

    private Result<Timing, Refusal> foresee(String start, Instant now) {
        ScheduleMeeting wanted = aMeeting().at(start).wanted();
        return desk.scheduling.foresee(wanted.group(), wanted.start(), wanted.end(), now);
    }

    private Result<Versioned<Meeting>, Refusal> schedule(String start, String end) {
        ScheduleMeeting wanted = aMeeting().wanted();
        return desk.scheduling.schedule(
                new ScheduleMeeting(wanted.id(), wanted.group(), written(start), written(end), NO_DETAILS, null),
                ON_1_FEBRUARY);
    }
}
