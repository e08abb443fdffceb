/** The broker's side of the inbox: one listener container per service consumed. */
@NullMarked
package cymru.pythefnos.chassis.inbox.kafka;

import org.jspecify.annotations.NullMarked;
