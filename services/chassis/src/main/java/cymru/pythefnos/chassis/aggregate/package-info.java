/**
 * The one convention for aggregates: an aggregate is read with its version, changed by an event that carries its new
 * state, and written with that event or not at all. A use case gives a {@link cymru.pythefnos.chassis.aggregate.Result}:
 * what was done, or the reason why nothing was.
 */
@NullMarked
package cymru.pythefnos.chassis.aggregate;

import org.jspecify.annotations.NullMarked;
