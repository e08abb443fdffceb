/** What of seats is announced: the lead of a notice, never an address. */
@NullMarked
package cymru.pythefnos.representative.seat.kafka;

import org.jspecify.annotations.NullMarked;
