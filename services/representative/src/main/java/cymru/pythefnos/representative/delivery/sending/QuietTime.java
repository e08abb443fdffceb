package cymru.pythefnos.representative.delivery.sending;

import cymru.pythefnos.chassis.time.London;
import cymru.pythefnos.representative.delivery.Delivery;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * How long what goes to one person waits for what may come with it: until nothing new has come for that time, at most six
 * times as long after the first, and not at all if that came near the end of a deadline's day.
 *
 * @param quiet zero: everything goes at once, and alone
 */
public record QuietTime(Duration quiet) {

    private static final int AT_MOST = 6;
    /** What handing over to the mail server may take. */
    private static final Duration SPARE = Duration.ofHours(1);

    /** Whether anything waits for anything. */
    public boolean observed() {
        return quiet.isPositive();
    }

    /** No message waits longer than that of itself. */
    public Duration longest() {
        return quiet.multipliedBy(AT_MOST);
    }

    /** Until when these wait together; the moment at which the first was made if they don't. */
    public Instant until(List<Delivery> together) {
        Instant first = together.stream()
                .map(Delivery::createdAt)
                .min(Instant::compareTo)
                .orElseThrow();
        Instant last = together.stream()
                .map(Delivery::createdAt)
                .max(Instant::compareTo)
                .orElseThrow();
        Instant still = last.plus(quiet);
        Instant then = still.isBefore(first.plus(longest())) ? still : first.plus(longest());
        return together.stream().anyMatch(each -> isNear(each, then)) ? first : then;
    }

    private static boolean isNear(Delivery delivery, Instant then) {
        Instant end = delivery.deadline().plusDays(1).atStartOfDay(London.ZONE).toInstant();
        return !then.plus(SPARE).isBefore(end);
    }
}
