/** Papers over HTTP. */
@NullMarked
package cymru.pythefnos.meeting.paper.web;

import org.jspecify.annotations.NullMarked;
