/** Which problem each kind of failure becomes. */
@NullMarked
package cymru.pythefnos.chassis.problem.mapping;

import org.jspecify.annotations.NullMarked;
