/** What the meeting service says of meetings and papers, for people to read; none of it is kept here. */
@NullMarked
package cymru.pythefnos.representative.delivery.details;

import org.jspecify.annotations.NullMarked;
