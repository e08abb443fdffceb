/**
 * Checks of a request as a whole: all that is wrong with it is said at once, field by field.
 */
@NullMarked
package cymru.pythefnos.chassis.validation;

import org.jspecify.annotations.NullMarked;
