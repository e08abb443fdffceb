/** What can be seen of the running system from outside, and what must not be. */
@NullMarked
package cymru.pythefnos.embedded.seeing;

import org.jspecify.annotations.NullMarked;
