/** Scheduling, moving and cancelling single meetings, and keeping their agendas. */
@NullMarked
package cymru.pythefnos.meeting.scheduling.change;

import org.jspecify.annotations.NullMarked;
