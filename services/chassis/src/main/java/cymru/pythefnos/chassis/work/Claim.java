package cymru.pythefnos.chassis.work;

import java.time.Instant;

/**
 * A piece of work leased to whoever holds this.
 *
 * @param token the fencing token: higher with each claim
 * @param attempts how often it has been claimed, with this time
 * @param wanted how often it was said to be wanted when it was claimed
 */
public record Claim(String id, long token, int attempts, Instant dueAt, long wanted) {}
