/**
 * The days on which everything is counted, the same for all services: Europe/London's dates, working days, and the bank
 * holidays of England and Wales, with those that are proclaimed once ({@code pythefnos.bank-holidays}). All of it is a pure
 * function of its arguments; nothing here reads a clock.
 */
@NullMarked
package cymru.pythefnos.calendar;

import org.jspecify.annotations.NullMarked;
