/** Putting papers before meetings, in time or late, and taking them back. */
@NullMarked
package cymru.pythefnos.meeting.paper.tabling;

import org.jspecify.annotations.NullMarked;
