/** A clock that moves, and what moves it. */
@NullMarked
package cymru.pythefnos.embedded.clock;

import org.jspecify.annotations.NullMarked;
