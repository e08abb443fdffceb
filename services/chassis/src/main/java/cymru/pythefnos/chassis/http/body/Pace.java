package cymru.pythefnos.chassis.http.body;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * How slowly a body may come. A slow telephone sends some 5,000 bytes a second.
 *
 * @param grace before which nothing is said
 * @param leastBytesPerSecond on average, from the beginning
 * @param nanoTime a clock
 */
record Pace(Duration grace, long leastBytesPerSecond, LongSupplier nanoTime) {
    static final Pace USUAL = new Pace(Duration.ofSeconds(30), 512, System::nanoTime);

    boolean isTooSlow(long bytes, long since) {
        Duration taken = Duration.ofNanos(nanoTime.getAsLong() - since);
        return taken.compareTo(grace) > 0 && bytes < taken.toSeconds() * leastBytesPerSecond;
    }
}
