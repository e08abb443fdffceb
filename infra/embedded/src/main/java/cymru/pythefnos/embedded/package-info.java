/** Everything in one process. */
@NullMarked
package cymru.pythefnos.embedded;

import org.jspecify.annotations.NullMarked;
