/** Sends what waits in the outboxes, in its order, until the broker has acknowledged it. */
@NullMarked
package cymru.pythefnos.chassis.outbox.relay;

import org.jspecify.annotations.NullMarked;
