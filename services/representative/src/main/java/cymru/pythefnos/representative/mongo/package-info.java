/** How values of the domain are stored: typed ids as their text. */
@NullMarked
package cymru.pythefnos.representative.mongo;

import org.jspecify.annotations.NullMarked;
