package cymru.pythefnos.representative.delivery.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryScheduleTest {

    private static final Instant NOW = Instant.parse("2027-03-01T09:00:00Z");
    private static final Instant FAR = NOW.plus(Duration.ofDays(10));

    @ParameterizedTest
    @CsvSource({"1,1", "2,5", "3,15", "4,60", "5,240", "6,240", "40,240"})
    void comesBackAfterOneFiveFifteenAndSixtyMinutesThenEveryFourHours(int deferrals, long minutes) {
        assertThat(RetrySchedule.next(deferrals, NOW, FAR)).contains(NOW.plus(Duration.ofMinutes(minutes)));
    }

    @Test
    void theFourQuickTriesAreMadeEvenAfterTheDeadline() {
        assertThat(RetrySchedule.next(4, NOW, NOW.minusSeconds(1))).isPresent();
    }

    @Test
    void theLastSlowTryIsMadeWhenAPersonTakesOver() {
        Instant turn = NOW.plus(Duration.ofHours(3));
        assertThat(RetrySchedule.next(5, NOW, turn)).contains(turn);
        assertThat(RetrySchedule.next(5, turn, turn)).isEmpty();
    }
}
