/** Sets large print with the print module. */
@NullMarked
package cymru.pythefnos.meeting.paper.document.print;

import org.jspecify.annotations.NullMarked;
