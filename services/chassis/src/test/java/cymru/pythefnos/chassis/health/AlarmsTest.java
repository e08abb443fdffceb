package cymru.pythefnos.chassis.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

class AlarmsTest {
    private static final Instant NOW = Instant.parse("2027-03-01T09:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    @ParameterizedTest
    @CsvSource({"0, UP", "60, UP", "61, DOWN", "-5, UP"})
    void anAgeOverAMinuteIsDown(int seconds, String status) {
        Health health = Alarms.age("age", Optional.of(NOW.minusSeconds(seconds)), Duration.ofSeconds(60), CLOCK);
        assertThat(health.getStatus()).isEqualTo(new Status(status));
        assertThat(health.getDetails()).containsEntry("age", (long) Math.max(0, seconds));
    }

    @Test
    void nothingWaitingIsUp() {
        Health health = Alarms.age("age", Optional.empty(), Duration.ofSeconds(60), CLOCK);
        assertThat(health.getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void oneIsTooMany() {
        assertThat(Alarms.none("count", 0).getStatus()).isEqualTo(Status.UP);
        assertThat(Alarms.none("count", 1).getStatus()).isEqualTo(Status.DOWN);
    }
}
