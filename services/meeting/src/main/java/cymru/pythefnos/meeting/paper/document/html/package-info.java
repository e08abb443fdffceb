/** What readers of every format build the middle form with. */
@NullMarked
package cymru.pythefnos.meeting.paper.document.html;

import org.jspecify.annotations.NullMarked;
