package cymru.pythefnos.representative.delivery.sending;

import static cymru.pythefnos.representative.person.PersonFixture.person;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.pythefnos.chassis.words.Language;
import cymru.pythefnos.representative.delivery.Delivery;
import cymru.pythefnos.representative.delivery.DeliverySamples;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of papers whose deadline is 22 March, in winter time. */
class QuietTimeTest {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 22);
    private final QuietTime quiet = new QuietTime(Duration.ofMinutes(10));

    @ParameterizedTest(name = "made at {0} and {1}: until {2}")
    @CsvSource({
        "10:00, 10:00, 10:10",
        "10:00, 10:09, 10:19",
        "10:00, 10:49, 10:59",
        "10:00, 10:55, 11:00",
        // it would come near the end of the deadline's day: at once
        "22:49, 22:49, 22:59",
        "22:50, 22:50, 22:50",
        "22:40, 22:50, 22:40"
    })
    void untilNothingNewHasComeAndNeverPastTheDeadline(LocalTime first, LocalTime last, LocalTime until) {
        assertThat(quiet.until(List.of(made(first), made(last)))).isEqualTo(at(until));
    }

    private static Delivery made(LocalTime time) {
        Delivery paper = DeliverySamples.paper(person().profile(), Language.CY, 1, false, false);
        return new Delivery(
                paper.id(),
                paper.kind(),
                paper.way(),
                paper.occasion(),
                paper.person(),
                paper.seats(),
                paper.tongues(),
                paper.paper(),
                paper.deadline(),
                at(time),
                paper.progress());
    }

    private static Instant at(LocalTime time) {
        return DAY.atTime(time).toInstant(ZoneOffset.UTC);
    }
}
