/** JSON at the edge: strict about kinds, and typed ids as texts. */
@NullMarked
package cymru.pythefnos.chassis.http.json;

import org.jspecify.annotations.NullMarked;
