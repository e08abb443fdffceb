/** The mailbox of reports, and how a report is written: RFC 3464, and what older servers say. */
@NullMarked
package cymru.pythefnos.representative.delivery.bounce.mail;

import org.jspecify.annotations.NullMarked;
