/** Brings invitations in line with meetings and seats, and has people told. */
@NullMarked
package cymru.pythefnos.representative.invitation.inviting;

import org.jspecify.annotations.NullMarked;
