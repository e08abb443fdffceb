package cymru.pythefnos.meeting.scheduling.series;

import static cymru.pythefnos.meeting.scheduling.Desk.done;
import static cymru.pythefnos.meeting.scheduling.Desk.refusal;
import static cymru.pythefnos.meeting.scheduling.MeetingFixture.NO_DETAILS;
import static cymru.pythefnos.meeting.scheduling.MeetingFixture.ON_1_FEBRUARY;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.pythefnos.calendar.BankHoliday;
import cymru.pythefnos.chassis.aggregate.Result;
import cymru.pythefnos.chassis.words.Bilingual;
import cymru.pythefnos.meeting.api.group.GroupId;
import cymru.pythefnos.meeting.api.meeting.SeriesAnswer.TooSoon;
import cymru.pythefnos.meeting.group.GroupFixture;
import cymru.pythefnos.meeting.scheduling.Desk;
import cymru.pythefnos.meeting.scheduling.Refusal;
import cymru.pythefnos.meeting.scheduling.RuleFault;
import cymru.pythefnos.meeting.scheduling.series.SeriesOutcome.SteppedOver;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class SchedulingSeriesTest {
    private final Desk desk = new Desk();

    @Test
    void theSecondTuesdayOfEachMonthMakesAYear() {
        SeriesOutcome year = done(schedule("FREQ=MONTHLY;BYDAY=2TU", "2027-03-01"));
        assertThat(year.meetings()).hasSize(12);
        assertThat(starts(year)).startsWith("2027-03-09T10:00Z", "2027-04-13T10:00+01:00", "2027-05-11T10:00+01:00");
        assertThat(starts(year)).endsWith("2027-12-14T10:00Z", "2028-01-11T10:00Z", "2028-02-08T10:00Z");
        assertThat(year.steppedOver()).isEmpty();
        assertThat(year.tooSoon()).isEmpty();
        assertThat(desk.meetings.events).hasSize(12);
    }

    @Test
    void bankHolidaysAreSteppedOverAndTold() {
        SeriesOutcome year = done(schedule("FREQ=MONTHLY;BYDAY=-1MO", "2027-03-01"));
        assertThat(year.meetings()).hasSize(12);
        assertThat(year.steppedOver())
                .containsExactly(
                        over("2027-03-29", "Llun y Pasg", "Easter Monday", "2027-03-30"),
                        over("2027-05-31", "Gŵyl banc y gwanwyn", "Spring bank holiday", "2027-06-01"),
                        over("2027-08-30", "Gŵyl banc yr haf", "Summer bank holiday", "2027-08-31"),
                        over(
                                "2027-12-27",
                                "Dydd Nadolig (diwrnod amgen)",
                                "Christmas Day (substitute day)",
                                "2027-12-29"));
        assertThat(starts(year)).contains("2027-03-30T10:00+01:00", "2027-12-29T10:00Z");
        assertThat(year.meetings())
                .allSatisfy(one -> assertThat(one.state().timing().warnings()).isEmpty());
    }

    private static SteppedOver over(String date, String cy, String en, String instead) {
        return new SteppedOver(new BankHoliday(LocalDate.parse(date), new Bilingual(cy, en)), LocalDate.parse(instead));
    }

    @Test
    void twoDatesNeverShareADay() {
        SeriesOutcome days = done(schedule("FREQ=DAILY;UNTIL=20270331", "2027-03-25"));
        assertThat(starts(days))
                .containsExactly(
                        "2027-03-25T10:00Z",
                        "2027-03-27T10:00Z",
                        "2027-03-28T10:00+01:00",
                        "2027-03-30T10:00+01:00",
                        "2027-03-31T10:00+01:00");
    }

    @Test
    void datesInsideTheNoticeAreLeftOutAndTold() {
        SeriesOutcome year = done(schedule("FREQ=WEEKLY;COUNT=5", "2027-01-26"));
        assertThat(year.tooSoon())
                .extracting(TooSoon::date)
                .containsExactly(LocalDate.of(2027, 1, 26), LocalDate.of(2027, 2, 2), LocalDate.of(2027, 2, 9));
        assertThat(year.tooSoon())
                .extracting(TooSoon::earliestStart)
                .containsOnly(OffsetDateTime.parse("2027-02-16T10:00Z"));
        assertThat(starts(year)).containsExactly("2027-02-16T10:00Z", "2027-02-23T10:00Z");
    }

    @Test
    void aRepresentativeByPostLeavesMoreOut() {
        desk.withPostSeat(GroupFixture.aGroup().build());
        assertThat(starts(done(schedule("FREQ=WEEKLY;COUNT=5", "2027-01-26")))).containsExactly("2027-02-23T10:00Z");
    }

    @Test
    void aSeriesOfWhichNothingIsLeftIsRefused() {
        assertThat(refusal(schedule("FREQ=WEEKLY;COUNT=2", "2027-02-02")))
                .isInstanceOfSatisfying(
                        Refusal.NothingLeft.class,
                        none -> assertThat(none.tooSoon()).hasSize(2));
        assertThat(desk.meetings.events).isEmpty();
    }

    @Test
    void doingItAgainDoublesNothing() {
        SeriesOutcome first = done(schedule("FREQ=MONTHLY;BYDAY=2TU", "2027-03-01"));
        assertThat(done(schedule("FREQ=MONTHLY;BYDAY=2TU", "2027-03-01"))).isEqualTo(first);
        assertThat(desk.meetings.events).hasSize(12);
    }

    @Test
    void doingItAgainCompletesWhatWasBegun() {
        done(schedule("FREQ=MONTHLY;BYDAY=2TU;COUNT=3", "2027-03-01"));
        assertThat(done(schedule("FREQ=MONTHLY;BYDAY=2TU", "2027-03-01")).meetings())
                .hasSize(12);
        assertThat(desk.meetings.events).hasSize(12);
    }

    @Test
    void whatWasMadeStaysWhateverWouldBeSaidOfItWhenTheRestIsMade() {
        done(schedule("FREQ=WEEKLY;COUNT=1", "2027-02-16"));
        desk.withPostSeat(GroupFixture.aGroup().build());
        SeriesOutcome year = done(schedule("FREQ=WEEKLY;COUNT=2", "2027-02-16"));
        assertThat(starts(year)).containsExactly("2027-02-16T10:00Z", "2027-02-23T10:00Z");
        assertThat(year.tooSoon()).isEmpty();
        assertThat(done(schedule("FREQ=WEEKLY;COUNT=1", "2027-02-16")).meetings())
                .hasSize(1);
    }

    @Test
    void aTimeThatTheClocksSkipRefusesTheWhole() {
        ScheduleSeries wanted = new ScheduleSeries(
                "s",
                GroupFixture.aGroup().build().id(),
                "FREQ=WEEKLY;BYDAY=SU",
                LocalDate.of(2027, 3, 1),
                LocalTime.of(1, 30),
                Duration.ofHours(1),
                NO_DETAILS);
        assertThat(refusal(desk.series.schedule(wanted, ON_1_FEBRUARY))).isInstanceOf(Refusal.NoSuchLocalTime.class);
        assertThat(desk.meetings.events).isEmpty();
    }

    @Test
    void aRuleThatCannotBeReadIsRefused() {
        assertThat(refusal(schedule("FREQ=HOURLY", "2027-03-01")))
                .isEqualTo(new Refusal.NotARule("FREQ=HOURLY", RuleFault.TOO_OFTEN));
    }

    @Test
    void anUnknownGroupHasNoSeries() {
        ScheduleSeries wanted = new ScheduleSeries(
                "s",
                new GroupId("unknown"),
                "FREQ=WEEKLY",
                LocalDate.of(2027, 3, 1),
                LocalTime.of(10, 0),
                Duration.ofHours(1),
                NO_DETAILS);
        assertThat(refusal(desk.series.schedule(wanted, ON_1_FEBRUARY))).isInstanceOf(Refusal.UnknownGroup.class);
    }

    private Result<SeriesOutcome, Refusal> schedule(String rrule, String from) {
        ScheduleSeries wanted = new ScheduleSeries(
                "s",
                GroupFixture.aGroup().build().id(),
                rrule,
                LocalDate.parse(from),
                LocalTime.of(10, 0),
                Duration.ofHours(2),
                NO_DETAILS);
        return desk.series.schedule(wanted, ON_1_FEBRUARY);
    }

    private static List<String> starts(SeriesOutcome year) {
        return year.meetings().stream()
                .map(one -> one.state().slot().localStart().toOffsetDateTime().toString())
                .toList();
    }
}
