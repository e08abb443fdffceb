/** The portal: sign-in and tokens. */
@NullMarked
package cymru.pythefnos.portal;

import org.jspecify.annotations.NullMarked;
