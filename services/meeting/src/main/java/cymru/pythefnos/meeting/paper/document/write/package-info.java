/** Writes other renditions from the middle form. */
@NullMarked
package cymru.pythefnos.meeting.paper.document.write;

import org.jspecify.annotations.NullMarked;
