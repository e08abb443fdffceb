/**
 * Calls from one service to another, each with the service's own token.
 *
 * <p>Rule: a caller ignores fields it doesn't know, waits for nothing longer than its time-outs, and never holds a
 * download in memory.
 */
@NullMarked
package cymru.pythefnos.chassis.client;

import org.jspecify.annotations.NullMarked;
