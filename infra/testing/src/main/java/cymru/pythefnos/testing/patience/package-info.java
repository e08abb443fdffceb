/** How long tests wait for what they expect: long enough for a busy machine, since whoever waits in vain has failed anyway. */
@NullMarked
package cymru.pythefnos.testing.patience;

import org.jspecify.annotations.NullMarked;
