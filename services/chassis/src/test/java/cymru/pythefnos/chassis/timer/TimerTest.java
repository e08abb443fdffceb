package cymru.pythefnos.chassis.timer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimerTest {
    private static final Instant DUE = Instant.parse("2027-03-01T09:00:00Z");

    @ParameterizedTest
    @ValueSource(strings = {"m1", "paper:LARGE_PRINT:cy", ""})
    void isReadBackFromItsId(String subject) {
        Timer timer = new Timer("rendition-watch", subject, 12, DUE);
        assertThat(Timer.read(timer.id(), DUE)).isEqualTo(timer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a:b"})
    void aTypeHasNoColon(String type) {
        assertThatThrownBy(() -> new Timer(type, "x", 1, DUE)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"1, 2", "2, 4", "3, 8", "8, 256", "9, 300", "100, 300"})
    void retriesWaitTwiceAsLongEachTimeUpToFiveMinutes(int attempts, int seconds) {
        TimerSettings properties = new TimerSettings(
                Duration.ofSeconds(1),
                Duration.ofMinutes(2),
                4,
                Duration.ofMinutes(5),
                Duration.ofSeconds(2),
                Duration.ofMinutes(5),
                5,
                true);
        assertThat(properties.retryAfter(attempts)).hasSeconds(seconds);
    }

    @Test
    void theIdNamesTypeSubjectAndVersion() {
        assertThat(new Timer("reminder", "m1", 3, DUE).id()).isEqualTo("reminder:m1:3");
    }
}
