/** Stories told end to end over HTTP, mail and calendars, against the whole system. */
@NullMarked
package cymru.pythefnos.embedded.journey;

import org.jspecify.annotations.NullMarked;
