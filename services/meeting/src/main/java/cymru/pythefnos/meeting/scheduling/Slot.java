package cymru.pythefnos.meeting.scheduling;

import cymru.pythefnos.chassis.time.London;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/** From when to when. */
public record Slot(Instant start, Instant end) {
    public ZonedDateTime localStart() {
        return London.at(start);
    }

    public ZonedDateTime localEnd() {
        return London.at(end);
    }

    public LocalDate date() {
        return London.dateOf(start);
    }

    /** The minutes just before; null for none. */
    @Nullable
    public Slot before(int minutes) {
        return minutes == 0 ? null : new Slot(start.minus(Duration.ofMinutes(minutes)), start);
    }

    /** The minutes just after; null for none. */
    @Nullable
    public Slot after(int minutes) {
        return minutes == 0 ? null : new Slot(end, end.plus(Duration.ofMinutes(minutes)));
    }
}
