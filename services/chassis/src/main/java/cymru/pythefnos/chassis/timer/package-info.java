/** Things to do at a time, kept as documents, and a reconciler that makes sure none is forgotten. */
@NullMarked
package cymru.pythefnos.chassis.timer;

import org.jspecify.annotations.NullMarked;
