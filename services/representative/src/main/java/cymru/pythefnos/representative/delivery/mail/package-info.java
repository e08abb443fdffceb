/**
 * E-mail: the message, its calendar part, the line to the mail server and the workers.
 *
 * <p>Rules: one recipient a message; {@code multipart/mixed} of {@code multipart/alternative} (plain, HTML, calendar)
 * and the paper; a stable Message-ID; replies to the named contact; nothing personal in subject, summary or file names.
 */
@NullMarked
package cymru.pythefnos.representative.delivery.mail;

import org.jspecify.annotations.NullMarked;
