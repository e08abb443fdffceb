/** Seats in MongoDB. */
@NullMarked
package cymru.pythefnos.representative.seat.mongo;

import org.jspecify.annotations.NullMarked;
