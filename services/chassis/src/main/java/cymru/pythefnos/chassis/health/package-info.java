/** Health that tells an old outbox entry, a dead letter, a stuck timer or an event that waits too long. */
@NullMarked
package cymru.pythefnos.chassis.health;

import org.jspecify.annotations.NullMarked;
