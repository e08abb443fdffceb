/** Who is told what about a meeting, and when: notice, moves, withdrawals, reminders, and what is held back. */
@NullMarked
package cymru.pythefnos.representative.delivery.notice;

import org.jspecify.annotations.NullMarked;
