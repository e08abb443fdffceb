package cymru.pythefnos.meeting.deadline;

import static cymru.pythefnos.calendar.Counting.CALENDAR_DAYS;
import static cymru.pythefnos.calendar.Counting.CLEAR_DAYS;
import static cymru.pythefnos.calendar.Counting.WORKING_DAYS;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.pythefnos.calendar.Counting;
import cymru.pythefnos.calendar.DayRule;
import cymru.pythefnos.calendar.EnglandAndWales;
import cymru.pythefnos.calendar.WorkingDays;
import cymru.pythefnos.chassis.time.London;
import cymru.pythefnos.meeting.deadline.Timeliness.Accepted;
import cymru.pythefnos.meeting.deadline.Timeliness.Refused;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TwoWeekNoticeTest {
    private static final LocalDate MEETING = LocalDate.of(2027, 3, 30);
    private final TwoWeekNotice policy = new TwoWeekNotice(new WorkingDays(EnglandAndWales.byRule()));

    @Test
    void aMeetingOn30March2027NeedsNoticeBy15March() {
        assertThat(policy.deadline(TwoWeekNotice.DEFAULT, MEETING)).isEqualTo("2027-03-15");
    }

    @Test
    void fourteenClearDaysAreEnough() {
        assertThat(today("2027-03-15", 0)).isEqualTo(new Accepted(date("2027-03-15"), date("2027-03-15")));
    }

    @Test
    void thirteenClearDaysIsTooShort() {
        assertThat(today("2027-03-16", 0))
                .isEqualTo(new Refused(
                        date("2027-03-15"), date("2027-03-15"), OffsetDateTime.parse("2027-03-31T10:00+01:00")));
    }

    @ParameterizedTest
    @CsvSource({"13, false", "14, false", "15, true", "16, true"})
    void clearDaysCountNeitherEnd(int daysBetweenDates, boolean accepted) {
        assertThat(accepted(CLEAR_DAYS, daysBetweenDates)).isEqualTo(accepted);
    }

    @ParameterizedTest
    @CsvSource({"13, false", "14, true", "15, true"})
    void calendarDaysCountTheDayOfTheMeeting(int daysBetweenDates, boolean accepted) {
        assertThat(accepted(CALENDAR_DAYS, daysBetweenDates)).isEqualTo(accepted);
    }

    @ParameterizedTest
    @CsvSource({"21, false", "22, true", "23, true"}) // Good Friday and Easter Monday lie between
    void workingDaysCountNeitherWeekendsNorBankHolidays(int daysBetweenDates, boolean accepted) {
        assertThat(accepted(WORKING_DAYS, daysBetweenDates)).isEqualTo(accepted);
    }

    @Test
    void aRuleOfFewerThanFourteenDaysStillAsksForFourteen() {
        assertThat(policy.deadline(new DayRule(13, CLEAR_DAYS), MEETING)).isEqualTo("2027-03-15");
        assertThat(policy.deadline(new DayRule(15, CLEAR_DAYS), MEETING)).isEqualTo("2027-03-14");
    }

    @Test
    void aLetterMustBePostedTwoWorkingDaysEarlier() {
        assertThat(today("2027-03-11", 2)).isEqualTo(new Accepted(date("2027-03-15"), date("2027-03-11")));
        assertThat(today("2027-03-12", 2))
                .isEqualTo(new Refused(
                        date("2027-03-15"), date("2027-03-11"), OffsetDateTime.parse("2027-03-31T10:00+01:00")));
    }

    @ParameterizedTest
    @CsvSource({
        // on this day, a letter counts on, so the meeting is on the 15th day after at the earliest
        "2027-03-15, 2027-04-01T10:00+01:00", // Monday → Wednesday 17
        "2027-03-18, 2027-04-06T10:00+01:00", // Thursday → Monday 22
        "2027-03-20, 2027-04-08T10:00+01:00", // Saturday: posted Monday → Wednesday 24
        "2027-03-25, 2027-04-15T10:00+01:00", // Maundy Thursday → Wednesday 31, over Easter
        "2026-12-24, 2027-01-14T10:00Z", // Christmas Eve → Wednesday 30 December
    })
    void aPostOnlyRepresentativeMovesTheEarliestStart(LocalDate today, OffsetDateTime earliest) {
        Timeliness decision =
                policy.decide(TwoWeekNotice.DEFAULT, at(today.plusDays(15).toString(), "10:00"), today, 2);
        assertThat(decision)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.earliestStart()).isEqualTo(earliest));
    }

    @ParameterizedTest
    @CsvSource({
        "2028-03-14, 2028-02-28", // leap day between
        "2027-03-14, 2027-02-27",
        "2028-03-15, 2028-02-29",
        "2027-01-08, 2026-12-24", // over the year's end
        "2027-01-15, 2026-12-31",
        "2027-04-11, 2027-03-27", // clocks go forward on 28 March
        "2026-11-08, 2026-10-24", // clocks go back on 25 October
    })
    void clearDaysOverMonthAndYearEnds(LocalDate meeting, LocalDate deadline) {
        assertThat(policy.deadline(TwoWeekNotice.DEFAULT, meeting)).isEqualTo(deadline);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-01-04, 2026-12-10", // Christmas, the substitute for Boxing Day, New Year
        "2028-01-04, 2027-12-10", // two substitutes after Christmas and one after New Year
        "2027-06-01, 2027-05-11", // spring bank holiday
    })
    void workingDaysOverBankHolidays(LocalDate meeting, LocalDate deadline) {
        assertThat(policy.deadline(new DayRule(14, WORKING_DAYS), meeting)).isEqualTo(deadline);
    }

    @Test
    void theDateInLondonCountsWhereverTheStartWasWritten() {
        ZonedDateTime inAuckland = at("2027-03-30", "10:00").withZoneSameInstant(ZoneId.of("Pacific/Auckland"));
        ZonedDateTime earlyInLondon = at("2027-03-30", "00:30").withZoneSameInstant(ZoneId.of("America/New_York"));
        assertThat(policy.decide(TwoWeekNotice.DEFAULT, inAuckland, date("2027-03-15"), 0))
                .isInstanceOf(Accepted.class);
        assertThat(policy.decide(TwoWeekNotice.DEFAULT, earlyInLondon, date("2027-03-16"), 0))
                .isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @CsvSource({
        "CLEAR_DAYS, 0",
        "CLEAR_DAYS, 2",
        "CALENDAR_DAYS, 0",
        "CALENDAR_DAYS, 2",
        "WORKING_DAYS, 0",
        "WORKING_DAYS, 3"
    })
    void theEarliestStartIsTheFirstThatIsAccepted(Counting counting, int lead) {
        DayRule rule = new DayRule(14, counting);
        date("2026-12-01").datesUntil(date("2027-06-01")).forEach(today -> {
            Refused refused = (Refused) policy.decide(rule, at(today.plusDays(1).toString(), "10:00"), today, lead);
            ZonedDateTime earliest = refused.earliestStart().atZoneSameInstant(London.ZONE);
            assertThat(policy.decide(rule, earliest, today, lead)).isInstanceOf(Accepted.class);
            assertThat(policy.decide(rule, earliest.minusDays(1), today, lead)).isInstanceOf(Refused.class);
        });
    }

    @ParameterizedTest
    @CsvSource({"CLEAR_DAYS, 0", "CLEAR_DAYS, 2", "WORKING_DAYS, 2"})
    void sendByIsTheLastDayThatIsAccepted(Counting counting, int lead) {
        DayRule rule = new DayRule(14, counting);
        date("2026-12-01").datesUntil(date("2027-06-01")).forEach(meeting -> {
            ZonedDateTime start = at(meeting.toString(), "10:00");
            LocalDate sendBy = policy.decide(rule, start, meeting, lead).sendBy();
            assertThat(policy.decide(rule, start, sendBy, lead)).isInstanceOf(Accepted.class);
            assertThat(policy.decide(rule, start, sendBy.plusDays(1), lead)).isInstanceOf(Refused.class);
        });
    }

    private Timeliness today(String today, int lead) {
        return policy.decide(TwoWeekNotice.DEFAULT, at("2027-03-30", "10:00"), date(today), lead);
    }

    private boolean accepted(Counting counting, int daysBetweenDates) {
        return policy.decide(
                        new DayRule(14, counting), at("2027-03-30", "10:00"), MEETING.minusDays(daysBetweenDates), 0)
                instanceof Accepted;
    }

    private static ZonedDateTime at(String date, String time) {
        return LocalDate.parse(date).atTime(LocalTime.parse(time)).atZone(London.ZONE);
    }

    private static LocalDate date(String date) {
        return LocalDate.parse(date);
    }
}
