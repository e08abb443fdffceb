@NullMarked
package cymru.pythefnos.representative.delivery.mail.calendar;

import org.jspecify.annotations.NullMarked;
