/** The identity package's face to Spring Security: clients as it reads them, tokens as it signs them. */
@NullMarked
package cymru.pythefnos.portal.identity.oauth;

import org.jspecify.annotations.NullMarked;
