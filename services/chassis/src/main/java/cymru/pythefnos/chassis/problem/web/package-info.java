/** Problems as answers: for controllers, filters and what the container refuses by itself. */
@NullMarked
package cymru.pythefnos.chassis.problem.web;

import org.jspecify.annotations.NullMarked;
