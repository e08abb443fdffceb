/**
 * A POST sent twice with the same {@code Idempotency-Key} is done once, and answered the same both times.
 *
 * <p>Rules: a key belongs to one client and one request; the id of what a POST creates is kept with its key from the
 * first attempt on, so that an attempt after a crash creates the same thing and not a second one; what succeeded is kept
 * for seven days and replayed; what was refused leaves the key free. Keys are for synchronous JSON answers.
 */
@NullMarked
package cymru.pythefnos.chassis.idempotency;

import org.jspecify.annotations.NullMarked;
