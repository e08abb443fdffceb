/**
 * Meetings: scheduling one, scheduling a year of them, moving and cancelling.
 *
 * <p>A meeting is announced in time or not at all (requirement M1); an urgent one may go ahead as <em>short notice</em>
 * with a reason and the name of who agreed, and is counted as a breach. Moving a meeting starts its notice again: each
 * move raises its {@code scheduleVersion}. The next twelve months are arranged in one act (M4), bank holidays stepped
 * over. Times that a group avoids are flagged, pre-meeting and debrief are part of the meeting (M6).
 *
 * <p>Times are kept as instants and read in Europe/London. Each use case is told what time it is.
 */
@NullMarked
package cymru.pythefnos.meeting.scheduling;

import org.jspecify.annotations.NullMarked;
