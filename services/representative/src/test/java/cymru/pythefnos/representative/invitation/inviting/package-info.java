@NullMarked
package cymru.pythefnos.representative.invitation.inviting;

import org.jspecify.annotations.NullMarked;
