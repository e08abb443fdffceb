/** Invitations in MongoDB. */
@NullMarked
package cymru.pythefnos.representative.invitation.mongo;

import org.jspecify.annotations.NullMarked;
