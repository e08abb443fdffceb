/** The lines to the mail server, and the workers that use them. */
@NullMarked
package cymru.pythefnos.representative.delivery.mail.smtp;

import org.jspecify.annotations.NullMarked;
