/**
 * Errors as RFC 9457 problem details, each in Welsh and English and each saying what to do next.
 *
 * <p>Rule: bad input is never answered with 5xx, and no answer carries a stack trace or a class name.
 */
@NullMarked
package cymru.pythefnos.chassis.problem;

import org.jspecify.annotations.NullMarked;
