package cymru.pythefnos.chassis.work;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A piece of work leased to whoever holds this.
 *
 * @param token the fencing token: higher with each claim
 * @param attempts how often it has been claimed, with this time
 * @param wanted how often it was said to be wanted when it was claimed
 * @param trace what it follows from, if that is recorded
 */
public record Claim(
        String id,
        long token,
        int attempts,
        Instant dueAt,
        long wanted,
        @Nullable String trace) {

    /** One that nobody follows. */
    public Claim(String id, long token, int attempts, Instant dueAt, long wanted) {
        this(id, token, attempts, dueAt, wanted, null);
    }
}
