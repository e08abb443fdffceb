package cymru.pythefnos.representative.delivery.byhand;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.pythefnos.calendar.EnglandAndWales;
import cymru.pythefnos.calendar.WorkingDays;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeemedReceiptTest {

    private final DeemedReceipt receipt = new DeemedReceipt(new WorkingDays(EnglandAndWales.byRule()));

    @ParameterizedTest(name = "posted {0}, received {1}")
    @CsvSource({
        "2027-03-01,2027-03-03", // Monday
        "2027-03-04,2027-03-08", // Thursday: the weekend does not count
        "2027-03-05,2027-03-09", // Friday
        "2027-03-06,2027-03-10", // Saturday: it leaves on Monday
        "2027-03-26,2027-04-01", // Good Friday: it leaves on Tuesday after Easter
        "2027-03-25,2027-03-31", // Thursday before Good Friday and Easter Monday
        "2026-12-24,2026-12-30", // Christmas Day, and Monday 28 December in place of Boxing Day
    })
    void countsTwoWorkingDaysAfterPosting(LocalDate posted, LocalDate received) {
        assertThat(receipt.of(posted)).isEqualTo(received);
    }

    @ParameterizedTest(name = "deadline {0}, post by {1}")
    @CsvSource({
        "2027-03-03,2027-03-01",
        "2027-03-08,2027-03-04",
        "2027-03-07,2027-03-03", // Sunday: it has to be there on Friday
        "2027-03-31,2027-03-25",
        "2027-03-30,2027-03-24", // one day earlier, and a letter of Thursday would be late
    })
    void knowsTheLastDayOfPosting(LocalDate deadline, LocalDate postBy) {
        assertThat(receipt.postBy(deadline)).isEqualTo(postBy);
    }
}
