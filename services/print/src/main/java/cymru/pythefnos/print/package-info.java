/** Tagged, accessible PDF from HTML, with fonts that carry every Welsh letter. */
@NullMarked
package cymru.pythefnos.print;

import org.jspecify.annotations.NullMarked;
