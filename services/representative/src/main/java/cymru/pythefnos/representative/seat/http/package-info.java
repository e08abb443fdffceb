/** Groups, asked for at the meeting service where no event told of them yet. */
@NullMarked
package cymru.pythefnos.representative.seat.http;

import org.jspecify.annotations.NullMarked;
