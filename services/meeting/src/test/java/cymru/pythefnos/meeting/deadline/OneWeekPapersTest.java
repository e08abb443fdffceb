package cymru.pythefnos.meeting.deadline;

import static cymru.pythefnos.calendar.Counting.CALENDAR_DAYS;
import static cymru.pythefnos.calendar.Counting.CLEAR_DAYS;
import static cymru.pythefnos.calendar.Counting.WORKING_DAYS;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.pythefnos.calendar.DayRule;
import cymru.pythefnos.calendar.EnglandAndWales;
import cymru.pythefnos.calendar.WorkingDays;
import cymru.pythefnos.chassis.time.London;
import cymru.pythefnos.meeting.deadline.Timeliness.Accepted;
import cymru.pythefnos.meeting.deadline.Timeliness.Refused;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneWeekPapersTest {
    private static final ZonedDateTime MEETING = ZonedDateTime.of(2027, 3, 30, 10, 0, 0, 0, London.ZONE);
    private final OneWeekPapers policy = new OneWeekPapers(new WorkingDays(EnglandAndWales.byRule()));

    @Test
    void aMeetingOn30March2027NeedsPapersBy22March() {
        assertThat(policy.deadline(OneWeekPapers.DEFAULT, MEETING.toLocalDate()))
                .isEqualTo("2027-03-22");
    }

    @ParameterizedTest
    @CsvSource({"6, false", "7, false", "8, true", "9, true"})
    void sevenClearDaysCountNeitherEnd(int daysBetweenDates, boolean accepted) {
        LocalDate today = MEETING.toLocalDate().minusDays(daysBetweenDates);
        assertThat(policy.decide(OneWeekPapers.DEFAULT, MEETING, today, 0) instanceof Accepted)
                .isEqualTo(accepted);
    }

    @Test
    void aLatePaperLearnsTheDeadlineItMissed() {
        assertThat(policy.decide(OneWeekPapers.DEFAULT, MEETING, LocalDate.of(2027, 3, 23), 0))
                .isEqualTo(new Refused(
                        LocalDate.of(2027, 3, 22),
                        LocalDate.of(2027, 3, 22),
                        OffsetDateTime.parse("2027-03-31T10:00+01:00")));
    }

    @Test
    void aPostedPaperLeavesTwoWorkingDaysEarlier() {
        assertThat(policy.decide(OneWeekPapers.DEFAULT, MEETING, LocalDate.of(2027, 3, 18), 2))
                .isEqualTo(new Accepted(LocalDate.of(2027, 3, 22), LocalDate.of(2027, 3, 18)));
        assertThat(policy.decide(OneWeekPapers.DEFAULT, MEETING, LocalDate.of(2027, 3, 19), 2))
                .isInstanceOf(Refused.class);
    }

    @Test
    void eachCountingHasItsOwnLastDay() {
        assertThat(policy.deadline(new DayRule(7, CLEAR_DAYS), MEETING.toLocalDate()))
                .isEqualTo("2027-03-22");
        assertThat(policy.deadline(new DayRule(7, CALENDAR_DAYS), MEETING.toLocalDate()))
                .isEqualTo("2027-03-23");
        assertThat(policy.deadline(new DayRule(7, WORKING_DAYS), MEETING.toLocalDate()))
                .isEqualTo("2027-03-17");
    }

    @Test
    void aRuleOfFewerThanSevenDaysStillAsksForSeven() {
        assertThat(policy.deadline(new DayRule(6, CLEAR_DAYS), MEETING.toLocalDate()))
                .isEqualTo("2027-03-22");
        assertThat(policy.deadline(new DayRule(8, CLEAR_DAYS), MEETING.toLocalDate()))
                .isEqualTo("2027-03-21");
    }
}
