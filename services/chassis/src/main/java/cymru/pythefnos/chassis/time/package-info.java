/** The clock that everything asks, so that tests and the embedded system can move it. */
@NullMarked
package cymru.pythefnos.chassis.time;

import org.jspecify.annotations.NullMarked;
