/** Papers as the API takes and shows them. */
@NullMarked
package cymru.pythefnos.meeting.api.paper;

import org.jspecify.annotations.NullMarked;
