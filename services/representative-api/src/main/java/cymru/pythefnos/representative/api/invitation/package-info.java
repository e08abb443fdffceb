/** Invitations of seats to meetings. */
@NullMarked
package cymru.pythefnos.representative.api.invitation;

import org.jspecify.annotations.NullMarked;
