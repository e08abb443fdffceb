package cymru.pythefnos.meeting.api.group;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.pythefnos.chassis.time.London;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AvoidWindowTest {
    private static final LocalTime FROM = LocalTime.of(8, 0);
    private static final LocalTime TO = LocalTime.of(9, 30);

    @ParameterizedTest
    @CsvSource({
        "2027-03-30T07:00, 2027-03-30T08:00, false", // touches
        "2027-03-30T07:00, 2027-03-30T08:01, true",
        "2027-03-30T09:30, 2027-03-30T11:00, false",
        "2027-03-30T09:29, 2027-03-30T11:00, true",
        "2027-03-30T07:00, 2027-03-30T12:00, true",
        "2027-03-29T20:00, 2027-03-30T08:30, true", // over midnight
        "2027-03-29T10:00, 2027-03-30T07:30, false",
    })
    void anyOverlapOnAnyDayCounts(LocalDateTime start, LocalDateTime end, boolean overlaps) {
        AvoidWindow window = new AvoidWindow(FROM, TO, Set.of());
        assertThat(window.overlaps(start.atZone(London.ZONE), end.atZone(London.ZONE)))
                .isEqualTo(overlaps);
    }

    @Test
    void itAppliesOnItsDaysOnly() {
        LocalDateTime tuesday = LocalDateTime.of(2027, 3, 30, 9, 0);
        assertThat(overlaps(Set.of(DayOfWeek.TUESDAY), tuesday)).isTrue();
        assertThat(overlaps(Set.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY), tuesday))
                .isFalse();
    }

    private static boolean overlaps(Set<DayOfWeek> days, LocalDateTime start) {
        return new AvoidWindow(FROM, TO, days)
                .overlaps(start.atZone(London.ZONE), start.plusHours(1).atZone(London.ZONE));
    }
}
