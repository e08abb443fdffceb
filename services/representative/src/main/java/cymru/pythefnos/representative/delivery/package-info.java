/**
 * Every notice, paper, reminder and change, from the moment somebody is owed it to the evidence that they have it.
 *
 * <p>Rules: a delivery's id follows from meeting, person, kind and version, so that hearing the same news twice makes one
 * delivery. It goes straight to the person by their own way, in their language and format; nobody can hold it back. An
 * e-mail is received on the day (Europe/London) on which the recipient's server accepts it, a letter two working days
 * after posting. A message may go out twice only after an attempt whose outcome is on record as unknown, and then under
 * the same Message-ID. What was not given is handed to a person while there is time to post it or to phone. Papers of one meeting,
 * and first notices of one group, wait for one another for some minutes and go in one message; each stays a delivery of its own.
 */
@NullMarked
package cymru.pythefnos.representative.delivery;

import org.jspecify.annotations.NullMarked;
