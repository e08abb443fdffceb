/** The clients over HTTP, for officers. */
@NullMarked
package cymru.pythefnos.portal.identity.web;

import org.jspecify.annotations.NullMarked;
