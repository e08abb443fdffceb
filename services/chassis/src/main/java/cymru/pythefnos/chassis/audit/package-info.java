/** Who did what, when and why, written with the change itself. */
@NullMarked
package cymru.pythefnos.chassis.audit;

import org.jspecify.annotations.NullMarked;
