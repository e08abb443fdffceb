/** What the web edges of all features share. */
@NullMarked
package cymru.pythefnos.representative.web;

import org.jspecify.annotations.NullMarked;
