/** The data folder: what it refuses, what it keeps, how it moves. */
@NullMarked
package cymru.pythefnos.embedded.data;

import org.jspecify.annotations.NullMarked;
