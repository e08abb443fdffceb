/**
 * E-mail: the message, its calendar part, the line to the mail server and the workers.
 *
 * <p>Rules: one recipient a message; {@code multipart/mixed} of {@code multipart/alternative} (plain, HTML, calendar)
 * and the paper; a stable Message-ID; from the group by name, replies to its named contact; a paper's number and title in its
 * subject and file name, and no person's name in either or in the summary.
 */
@NullMarked
package cymru.pythefnos.representative.delivery.mail;

import org.jspecify.annotations.NullMarked;
