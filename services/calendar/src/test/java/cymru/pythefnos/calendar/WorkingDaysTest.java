package cymru.pythefnos.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {
    private final WorkingDays working = new WorkingDays(EnglandAndWales.byRule());

    @ParameterizedTest
    @CsvSource({
        "2027-03-25, 0, 2027-03-25",
        "2027-03-25, 1, 2027-03-30", // over Easter
        "2027-03-27, 0, 2027-03-27",
        "2027-03-27, 1, 2027-03-30",
        "2026-12-24, 2, 2026-12-30",
        "2028-02-28, 2, 2028-03-01",
    })
    void countsForward(LocalDate from, int days, LocalDate to) {
        assertThat(working.plus(from, days)).isEqualTo(to);
    }

    @ParameterizedTest
    @CsvSource({"2027-03-30, 1, 2027-03-25", "2027-03-30, 0, 2027-03-30", "2027-01-04, 2, 2026-12-30"})
    void countsBack(LocalDate from, int days, LocalDate to) {
        assertThat(working.minus(from, days)).isEqualTo(to);
    }

    @ParameterizedTest
    @CsvSource({"2027-03-25, 2027-03-25", "2027-03-26, 2027-03-30", "2027-03-20, 2027-03-22", "2027-03-19, 2027-03-19"})
    void onOrAfterKeepsAWorkingDay(LocalDate from, LocalDate to) {
        assertThat(working.onOrAfter(from)).isEqualTo(to);
    }
}
