/**
 * The start of a service as a process of its own. What is in the way is said in one sentence in each language that names
 * the setting and says what to do; the process then ends with exit code 2, without a stack trace.
 */
@NullMarked
package cymru.pythefnos.chassis.start;

import org.jspecify.annotations.NullMarked;
