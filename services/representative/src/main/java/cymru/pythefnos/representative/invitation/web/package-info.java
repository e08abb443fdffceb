/** Invitations over HTTP, and the answers to them. */
@NullMarked
package cymru.pythefnos.representative.invitation.web;

import org.jspecify.annotations.NullMarked;
