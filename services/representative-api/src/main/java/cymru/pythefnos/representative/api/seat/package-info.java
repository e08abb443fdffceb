/** Seats of groups. */
@NullMarked
package cymru.pythefnos.representative.api.seat;

import org.jspecify.annotations.NullMarked;
