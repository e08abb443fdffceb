/** What of invitations is announced, and the events of seats that change them. */
@NullMarked
package cymru.pythefnos.representative.invitation.kafka;

import org.jspecify.annotations.NullMarked;
