/**
 * The groups in which representatives take part, and what each has agreed on in advance: its named contact (requirement
 * M8), its quorum (M9), its notice and paper rules (M1, M2), the times it avoids (M6), its pre-meeting and debrief (M6,
 * W2), where and how it meets (M10) and when it reminds (M12).
 *
 * <p>Of the representatives only this is known here: that a seat exists and how many working days its slowest way of
 * delivery takes. Durations are in minutes, lead times in working days, reminder points in days before a meeting.
 */
@NullMarked
package cymru.pythefnos.meeting.group;

import org.jspecify.annotations.NullMarked;
