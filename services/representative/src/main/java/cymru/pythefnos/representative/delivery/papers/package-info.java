/** Which rendition of a paper each person gets, and what happens while it is missing. */
@NullMarked
package cymru.pythefnos.representative.delivery.papers;

import org.jspecify.annotations.NullMarked;
