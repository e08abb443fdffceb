/** The meeting service. */
@NullMarked
package cymru.pythefnos.meeting;

import org.jspecify.annotations.NullMarked;
