/** Seats over HTTP. */
@NullMarked
package cymru.pythefnos.representative.seat.web;

import org.jspecify.annotations.NullMarked;
