/** A page on which the APIs of all services can be read and tried, in the one-process mode only. */
@NullMarked
package cymru.pythefnos.embedded.api;

import org.jspecify.annotations.NullMarked;
