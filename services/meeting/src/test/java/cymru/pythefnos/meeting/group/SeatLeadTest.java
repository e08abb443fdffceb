package cymru.pythefnos.meeting.group;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.pythefnos.meeting.api.group.GroupId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeatLeadTest {
    private static final GroupId GROUP = new GroupId("g");

    @ParameterizedTest
    @CsvSource({
        "2026-12-31, 0", // before the post seat's term
        "2027-01-01, 2",
        "2027-06-30, 2",
        "2027-07-01, 0",
    })
    void theSlowestSeatHeldOnTheDayOfTheMeetingCounts(LocalDate meeting, int lead) {
        SeatLead post = new SeatLead("a", GROUP, 2, LocalDate.of(2027, 1, 1), LocalDate.of(2027, 6, 30));
        SeatLead mail = new SeatLead("b", GROUP, 0, LocalDate.of(2020, 1, 1), null);
        assertThat(SeatLead.slowest(List.of(mail, post, mail), meeting)).isEqualTo(lead);
    }

    @Test
    void aTermWithoutEndGoesOn() {
        SeatLead post = new SeatLead("a", GROUP, 2, LocalDate.of(2020, 1, 1), null);
        assertThat(SeatLead.slowest(List.of(post), LocalDate.of(2099, 1, 1))).isEqualTo(2);
    }

    @Test
    void aGroupWithoutSeatsHasNoLead() {
        assertThat(SeatLead.slowest(List.of(), LocalDate.of(2027, 1, 1))).isZero();
    }
}
