package cymru.pythefnos.representative.delivery.sending;

import cymru.pythefnos.chassis.time.London;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Until when a machine may keep trying. The margin before the end of the deadline's day is what a person needs to post
 * the message or to phone; a reminder or a cancellation is worth something until the meeting starts.
 */
public final class LastTry {

    /** From the start of the deadline's last day on, it is a person's turn. */
    static final Duration MARGIN = Duration.ofHours(24);

    private LastTry() {}

    public static Instant before(LocalDate deadline) {
        return deadline.plusDays(1).atStartOfDay(London.ZONE).toInstant().minus(MARGIN);
    }
}
