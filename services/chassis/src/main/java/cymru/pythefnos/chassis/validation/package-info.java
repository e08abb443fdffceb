/**
 * What a request must be like: Jakarta's constraints and a few of our own, on the records that are its body, from where
 * they reach the description of the API too. All that is wrong is said at once, field by field, in both languages. A
 * problem's key is the constraint's message; its sentence is {@code field.<key>} in a problem bundle.
 */
@NullMarked
package cymru.pythefnos.chassis.validation;

import org.jspecify.annotations.NullMarked;
