package cymru.pythefnos.meeting.scheduling.series.ical;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.pythefnos.meeting.scheduling.RuleFault;
import cymru.pythefnos.meeting.scheduling.series.Recurrence.Dates;
import cymru.pythefnos.meeting.scheduling.series.Recurrence.Fault;
import cymru.pythefnos.meeting.scheduling.series.Recurrence.Reading;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IcalRecurrenceTest {
    private final IcalRecurrence recurrence = new IcalRecurrence();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FREQ=MONTHLY;BYDAY=2TU | 12 | 2027-01-12 | 2027-12-14",
                "RRULE:FREQ=MONTHLY;BYDAY=2TU | 12 | 2027-01-12 | 2027-12-14",
                "freq=monthly;byday=2tu | 12 | 2027-01-12 | 2027-12-14",
                "FREQ=WEEKLY;INTERVAL=2;BYDAY=WE | 26 | 2027-01-13 | 2027-12-29",
                "FREQ=WEEKLY;BYDAY=TU | 52 | 2027-01-05 | 2027-12-28",
                "FREQ=MONTHLY;BYMONTHDAY=31 | 7 | 2027-01-31 | 2027-12-31",
                "FREQ=MONTHLY;BYMONTHDAY=-1;BYMONTH=1,2 | 2 | 2027-01-31 | 2027-02-28",
                "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1 | 12 | 2027-01-29 | 2027-12-31",
                "FREQ=MONTHLY;BYDAY=2TU;COUNT=3 | 3 | 2027-01-12 | 2027-03-09",
                "FREQ=MONTHLY;BYDAY=2TU;UNTIL=20270309 | 3 | 2027-01-12 | 2027-03-09",
                "FREQ=MONTHLY;BYDAY=2TU;UNTIL=20270308T235959 | 2 | 2027-01-12 | 2027-02-09",
                "FREQ=MONTHLY;BYDAY=2TU;UNTIL=20270309T100000 | 3 | 2027-01-12 | 2027-03-09",
                "FREQ=MONTHLY;BYDAY=2TU;UNTIL=20270309T095959 | 2 | 2027-01-12 | 2027-02-09",
                "FREQ=MONTHLY;BYDAY=2TU;UNTIL=20270309T100000Z | 3 | 2027-01-12 | 2027-03-09",
                "FREQ=MONTHLY;BYDAY=2TU;UNTIL=20270309T095959Z | 2 | 2027-01-12 | 2027-02-09",
                "FREQ=MONTHLY;BYDAY=2TU;UNTIL=20270713T090000Z | 7 | 2027-01-12 | 2027-07-13",
                "FREQ=MONTHLY;BYDAY=2TU;UNTIL=20270713T085959Z | 6 | 2027-01-12 | 2027-06-08",
                "FREQ=MONTHLY;BYDAY=2TU;UNTIL=20270712T230000Z | 6 | 2027-01-12 | 2027-06-08",
                "FREQ=YEARLY;BYMONTH=3;BYDAY=1MO | 1 | 2027-03-01 | 2027-03-01",
                "FREQ=YEARLY;BYYEARDAY=60 | 1 | 2027-03-01 | 2027-03-01",
                "FREQ=DAILY;COUNT=60 | 60 | 2027-01-01 | 2027-03-01",
                "FREQ=DAILY;INTERVAL=30 | 13 | 2027-01-01 | 2027-12-27",
            })
    void listsTheDatesOfAYear(String rrule, int size, LocalDate first, LocalDate last) {
        assertThat(read(rrule)).isInstanceOfSatisfying(Dates.class, found -> {
            List<LocalDate> dates = found.dates();
            assertThat(dates).hasSize(size).isSorted();
            assertThat(dates.getFirst()).isEqualTo(first);
            assertThat(dates.getLast()).isEqualTo(last);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FREQ=SECONDLY | TOO_OFTEN",
                "FREQ=MINUTELY;INTERVAL=90 | TOO_OFTEN",
                "FREQ=HOURLY | TOO_OFTEN",
                "FREQ=DAILY | TOO_MANY",
                "FREQ=DAILY;COUNT=61 | TOO_MANY",
                "FREQ=MONTHLY;COUNT=13 | TOO_LONG",
                "FREQ=MONTHLY;COUNT=99999 | TOO_LONG",
                "FREQ=MONTHLY;UNTIL=20280102 | TOO_LONG",
                "FREQ=MONTHLY;COUNT=2;UNTIL=20270601 | UNREADABLE",
                "FREQ=MONTHLY;COUNT=0 | UNREADABLE",
                "FREQ=MONTHLY;INTERVAL=0 | UNREADABLE",
                "FREQ=MONTHLY;INTERVAL=-1 | UNREADABLE",
                "FREQ=MONTHLY;INTERVAL=99999999999 | UNREADABLE",
                "FREQ=MONTHLY;FREQ=WEEKLY | UNREADABLE",
                "FREQ=FORTNIGHTLY | UNREADABLE",
                "FREQ=MONTHLY;BYDAY=2XX | UNREADABLE",
                "FREQ=MONTHLY;BYHOUR=10 | UNREADABLE",
                "FREQ=MONTHLY;BYMONTH=13 | UNREADABLE",
                "FREQ=MONTHLY;BYMONTHDAY=32 | UNREADABLE",
                "FREQ=MONTHLY;UNTIL=soon | UNREADABLE",
                "FREQ=MONTHLY;UNTIL=20270230 | UNREADABLE",
                "FREQ=MONTHLY;X-ODD=1 | UNREADABLE",
                "FREQ=WEEKLY;BYMONTHDAY=13 | UNREADABLE",
                "FREQ=WEEKLY;BYDAY=2TU | UNREADABLE",
                "FREQ=DAILY;BYDAY=-1MO | UNREADABLE",
                "FREQ=DAILY;BYYEARDAY=60 | UNREADABLE",
                "FREQ=WEEKLY;BYYEARDAY=60 | UNREADABLE",
                "FREQ=MONTHLY;BYYEARDAY=60 | UNREADABLE",
                "FREQ=MONTHLY;BYSETPOS=1 | UNREADABLE",
                "FREQ= | UNREADABLE",
                "every second Tuesday | UNREADABLE",
                "'' | UNREADABLE",
                "; | UNREADABLE",
            })
    void refusesWhatMakesNoSense(String rrule, RuleFault fault) {
        assertThat(read(rrule)).isEqualTo(new Fault(fault));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30 | 0", "FREQ=MONTHLY;INTERVAL=2000 | 1"})
    void aRuleThatHardlyEverComesUpEndsTheSearch(String rrule, int size) {
        assertThat(read(rrule))
                .isInstanceOfSatisfying(
                        Dates.class, found -> assertThat(found.dates()).hasSize(size));
    }

    private Reading read(String rrule) {
        return recurrence.dates(rrule, LocalTime.of(10, 0), LocalDate.of(2027, 1, 1), LocalDate.of(2028, 1, 1));
    }
}
