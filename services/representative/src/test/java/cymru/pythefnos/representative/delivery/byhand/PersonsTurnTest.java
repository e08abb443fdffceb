package cymru.pythefnos.representative.delivery.byhand;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.pythefnos.calendar.EnglandAndWales;
import cymru.pythefnos.calendar.WorkingDays;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A person takes over in time to post, or to ring, on a working day. */
class PersonsTurnTest {

    private static final Instant LONG_BEFORE = Instant.parse("2026-10-01T09:00:00Z");

    private final PersonsTurn turn = new PersonsTurn(new DeemedReceipt(new WorkingDays(EnglandAndWales.byRule())));

    @ParameterizedTest(name = "deadline {0}: {1} {2}")
    @CsvSource({
        "Sunday,               2026-12-06, 2026-12-02T09:00:00Z, 2026-12-04T09:00:00Z",
        "Wednesday,            2026-12-09, 2026-12-07T09:00:00Z, 2026-12-08T09:00:00Z",
        "Monday,               2026-12-14, 2026-12-10T09:00:00Z, 2026-12-11T09:00:00Z",
        "Boxing Day's Monday,  2026-12-28, 2026-12-22T09:00:00Z, 2026-12-24T09:00:00Z",
        "Christmas Day,        2026-12-25, 2026-12-22T09:00:00Z, 2026-12-24T09:00:00Z",
        "New Year's Day,       2027-01-01, 2026-12-29T09:00:00Z, 2026-12-31T09:00:00Z",
        "after Easter,         2027-03-30, 2027-03-24T09:00:00Z, 2027-03-25T09:00:00Z",
        "after the spring one, 2027-06-01, 2027-05-27T08:00:00Z, 2027-05-28T08:00:00Z"
    })
    void onTheLastDayOfPostingOrTheWorkingDayBeforeTheDeadline(
            String name, LocalDate deadline, Instant toPost, Instant toRing) {
        LocalDate meeting = deadline.plusDays(15);
        assertThat(turn.of(deadline, meeting, true, LONG_BEFORE)).isEqualTo(toPost);
        assertThat(turn.of(deadline, meeting, false, LONG_BEFORE)).isEqualTo(toRing);
    }

    @ParameterizedTest(name = "made {1} for {0}, address: {2}")
    @CsvSource({
        // no time left to post on the last day of posting, and so to ring
        "2026-12-06, 2026-12-02T14:00:00Z, true,  2026-12-04T09:00:00Z",
        // made in the morning of the last day of posting
        "2026-12-06, 2026-12-02T08:55:00Z, true,  2026-12-02T10:25:00Z",
        // made on the eve in the afternoon: on the day itself, if that is a working day
        "2026-12-04, 2026-12-03T16:00:00Z, false, 2026-12-04T09:00:00Z",
        "2026-12-06, 2026-12-04T16:00:00Z, false, 2026-12-04T17:30:00Z",
        // owed only after the deadline, as a late paper
        "2026-12-01, 2026-12-03T10:00:00Z, true,  2026-12-03T11:30:00Z"
    })
    void whatIsMadeTooLateForThatIsHandedOverNext(LocalDate deadline, Instant made, boolean post, Instant expected) {
        assertThat(turn.of(deadline, LocalDate.parse("2026-12-21"), post, made)).isEqualTo(expected);
    }

    /** A cancellation may be told until the meeting, but nobody should set out for it. */
    @ParameterizedTest
    @CsvSource({"true,2026-12-02T09:00:00Z", "false,2026-12-04T09:00:00Z"})
    void whatMayBeToldUntilTheMeetingIsHandedOverForTheDayBefore(boolean post, Instant expected) {
        LocalDate monday = LocalDate.parse("2026-12-07");
        assertThat(turn.of(monday, monday, post, LONG_BEFORE)).isEqualTo(expected);
    }
}
