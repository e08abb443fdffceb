/** A clock that can be moved, to see what a fortnight brings without waiting for it. */
@NullMarked
package cymru.pythefnos.embedded.clock;

import org.jspecify.annotations.NullMarked;
