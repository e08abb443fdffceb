/**
 * Who is asking and what they may do: bearer tokens, roles, and the guard that keeps an unencrypted port at home.
 */
@NullMarked
package cymru.pythefnos.chassis.security;

import org.jspecify.annotations.NullMarked;
