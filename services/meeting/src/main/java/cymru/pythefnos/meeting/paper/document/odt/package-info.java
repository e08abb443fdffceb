/** Reads OpenDocument texts by walking their XML. */
@NullMarked
package cymru.pythefnos.meeting.paper.document.odt;

import org.jspecify.annotations.NullMarked;
