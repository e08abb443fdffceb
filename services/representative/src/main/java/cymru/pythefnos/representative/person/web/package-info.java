/** People over HTTP, for officers; support workers may read. */
@NullMarked
package cymru.pythefnos.representative.person.web;

import org.jspecify.annotations.NullMarked;
