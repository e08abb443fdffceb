@NullMarked
package cymru.pythefnos.representative.delivery.mail.smtp;

import org.jspecify.annotations.NullMarked;
