/** The invitation as a calendar reads it, and by what a calendar knows its entry. */
@NullMarked
package cymru.pythefnos.representative.delivery.mail.calendar;

import org.jspecify.annotations.NullMarked;
