/**
 * Invitations: one for each seat and meeting, whoever sits in the seat, and the answers to them.
 *
 * <p>An answer may change until the meeting starts: a "no" closes nothing. A moved meeting asks again, and so does a new
 * holder; what was answered before stays on record. A cancelled meeting or a vacated seat closes the invitation.
 *
 * <p>Here it is decided who has to be told of what ({@link cymru.pythefnos.representative.invitation.inviting.Informing}); how it
 * reaches them is not known here.
 */
@NullMarked
package cymru.pythefnos.representative.invitation;

import org.jspecify.annotations.NullMarked;
