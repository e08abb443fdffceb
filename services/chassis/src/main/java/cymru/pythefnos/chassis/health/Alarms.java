package cymru.pythefnos.chassis.health;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.boot.health.contributor.Health;

/** When an indicator says that somebody must look. */
public final class Alarms {
    private Alarms() {}

    /** Down when something has waited longer than {@code longest}; its age in seconds is the detail. */
    public static Health age(String detail, Optional<Instant> since, Duration longest, Clock clock) {
        Duration age = since.map(s -> Duration.between(s, clock.instant())).orElse(Duration.ZERO);
        Health.Builder health = age.compareTo(longest) > 0 ? Health.down() : Health.up();
        return health.withDetail(detail, Math.max(0, age.toSeconds())).build();
    }

    /** Down when there is any. */
    public static Health none(String detail, long count) {
        Health.Builder health = count > 0 ? Health.down() : Health.up();
        return health.withDetail(detail, count).build();
    }
}
