/**
 * Seats of a group: who holds each, who stands in for them and in which order, and for which term.
 *
 * <p>A seat tells the meeting service how many working days before the deadline a notice to its holder must leave
 * ({@code leadWorkingDays}: none by e-mail, two by post), and no more about them. Each person appears once in a seat, and
 * holds one seat of a group at a time. A term's first and last day both count, in Europe/London.
 */
@NullMarked
package cymru.pythefnos.representative.seat;

import org.jspecify.annotations.NullMarked;
