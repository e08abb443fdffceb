package cymru.pythefnos.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.pythefnos.chassis.words.Bilingual;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnglandAndWalesTest {
    private final BankHolidays holidays = EnglandAndWales.byRule();

    @ParameterizedTest
    @CsvSource({
        "2027-01-01, Dydd Calan, New Year’s Day",
        "2027-03-26, Gwener y Groglith, Good Friday",
        "2027-03-29, Llun y Pasg, Easter Monday",
        "2027-05-03, Gŵyl banc dechrau Mai, Early May bank holiday",
        "2027-05-31, Gŵyl banc y gwanwyn, Spring bank holiday",
        "2027-08-30, Gŵyl banc yr haf, Summer bank holiday",
    })
    void hasItsNameInBothLanguages(LocalDate date, String cy, String en) {
        assertThat(holidays.on(date)).contains(new BankHoliday(date, new Bilingual(cy, en)));
    }

    @ParameterizedTest
    @CsvSource({
        "2027-12-27, Christmas Day (substitute day)", // Christmas on a Saturday
        "2027-12-28, Boxing Day (substitute day)",
        "2022-12-26, Boxing Day", // Christmas on a Sunday: Boxing Day keeps its Monday
        "2022-12-27, Christmas Day (substitute day)",
        "2026-12-28, Boxing Day (substitute day)",
        "2028-01-03, New Year’s Day (substitute day)",
    })
    void aHolidayOnAWeekendIsHeldOnTheNextFreeWeekday(LocalDate date, String name) {
        assertThat(holidays.on(date).orElseThrow().name().en()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-12-25", "2027-12-26", "2027-12-24", "2027-12-29", "2027-03-30", "2024-02-29"})
    void otherDaysAreNone(LocalDate date) {
        assertThat(holidays.on(date)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                2024, 2025, 2026, 2027, 2028, 2029, 2030, 2031, 2032, 2033, 2034, 2035, 2036, 2037, 2038, 2039, 2040,
                2049, 2054, 2076, 2079, 2095
            })
    void agreesWithAnIndependentCalendar(int year) {
        var jollyday = HolidayManager.getInstance(ManagerParameters.create("gb"));
        Set<LocalDate> theirs = jollyday.getHolidays(Year.of(year), "eng").stream()
                .map(de.focus_shift.jollyday.core.Holiday::getDate)
                .collect(Collectors.toSet());
        Set<LocalDate> ours = LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(date -> holidays.on(date).isPresent())
                .collect(Collectors.toSet());
        assertThat(ours).isEqualTo(theirs);
    }

    @Test
    void aProclaimedDayIsAddedAndAMovedOneDropped() {
        LocalDate coronation = LocalDate.of(2023, 5, 8);
        LocalDate earlyMay = LocalDate.of(2023, 5, 1);
        Bilingual name = new Bilingual("Coroni’r Brenin", "Coronation");
        BankHolidays year = new EnglandAndWales(List.of(new BankHoliday(coronation, name)), Set.of(earlyMay));
        assertThat(year.on(coronation)).map(BankHoliday::name).contains(name);
        assertThat(year.on(earlyMay)).isEmpty();
        assertThat(year.on(coronation.plusYears(1))).isEmpty();
    }
}
