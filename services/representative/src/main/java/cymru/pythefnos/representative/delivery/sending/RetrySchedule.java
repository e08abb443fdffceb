package cymru.pythefnos.representative.delivery.sending;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * When to come back to a mail server that could not take a message: after 1, 5, 15 and 60 minutes, whatever the deadline,
 * and then every four hours, for the last time when a person takes over.
 */
public final class RetrySchedule {

    private static final List<Duration> QUICK =
            List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(15), Duration.ofMinutes(60));
    private static final Duration SLOW = Duration.ofHours(4);

    private RetrySchedule() {}

    /**
     * The next attempt, or nothing if a person has to take over.
     *
     * @param deferrals how often it was put off so far, at least 1
     * @param turn when a person takes over
     */
    public static Optional<Instant> next(int deferrals, Instant now, Instant turn) {
        if (deferrals <= QUICK.size()) {
            return Optional.of(now.plus(QUICK.get(deferrals - 1)));
        }
        if (!now.isBefore(turn)) {
            return Optional.empty();
        }
        Instant then = now.plus(SLOW);
        return Optional.of(then.isBefore(turn) ? then : turn);
    }
}
