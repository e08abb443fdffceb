/**
 * Traces: what follows from one request, through the outbox, the broker and the queues, in every service that has a part in
 * it. Nothing is recorded unless an address for them is set. They hold ids, types and codes, never anything personal.
 */
@NullMarked
package cymru.pythefnos.chassis.trace;

import org.jspecify.annotations.NullMarked;
