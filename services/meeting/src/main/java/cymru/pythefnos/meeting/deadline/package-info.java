/**
 * By when notice and papers must be there.
 *
 * <p><b>Two-week notice</b> (requirement M1) and <b>one-week papers</b> (M2): a meeting needs notice <em>received</em>
 * at least fourteen days before it, and its papers at least seven. Days are dates in Europe/London; a day ends at
 * midnight there. A group counts in clear days unless it has agreed otherwise: neither the day of receipt nor the day
 * of the meeting counts (compare Companies Act 2006, section 360), so a meeting on 30 March 2027 needs notice by
 * 15 March and papers by 22 March.
 *
 * <p>Received, not sent: e-mail counts on the day it is accepted, a letter two <em>working</em> days after it is
 * posted. The lead time of a group is that of its slowest representative, in working days (0 = e-mail).
 *
 * <p>Everything here is a pure function of its arguments. Nothing reads a clock.
 */
@NullMarked
package cymru.pythefnos.meeting.deadline;

import org.jspecify.annotations.NullMarked;
