/**
 * Papers of a meeting and their renditions, one per format and language (requirements M2 and M3).
 *
 * <p>The rule of one week: a paper for decision is in time while today, in Europe/London, is not after the meeting's
 * papers deadline ({@code OneWeekPapers}). Later it is refused with that deadline, unless it is tabled late with a
 * reason and the name of who agreed, or deferred to the group's next meeting. There is no release step: what the host
 * body's contact uploads is announced in the same write that stores it, so nobody can hold a paper back.
 *
 * <p>Sizes are in bytes, deadlines are local dates, times are UTC instants.
 */
@NullMarked
package cymru.pythefnos.meeting.paper;

import org.jspecify.annotations.NullMarked;
