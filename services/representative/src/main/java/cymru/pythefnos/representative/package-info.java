/** The representative service. */
@NullMarked
package cymru.pythefnos.representative;

import org.jspecify.annotations.NullMarked;
