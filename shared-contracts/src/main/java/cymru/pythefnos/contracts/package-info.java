/** Contracts between services: the wire names, shapes and versions of every event. */
@NullMarked
package cymru.pythefnos.contracts;

import org.jspecify.annotations.NullMarked;
