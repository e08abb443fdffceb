/** Who may do something, an annotation for each set of roles; the roles are those of the token. */
@NullMarked
package cymru.pythefnos.chassis.security.roles;

import org.jspecify.annotations.NullMarked;
