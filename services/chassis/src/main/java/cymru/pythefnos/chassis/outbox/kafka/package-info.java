/** The broker's side of the outbox: CloudEvents in binary mode, acknowledged by all replicas. */
@NullMarked
package cymru.pythefnos.chassis.outbox.kafka;

import org.jspecify.annotations.NullMarked;
