/** Aggregates on MongoDB: one document each, which holds its state and its outbox, so that both are one write. */
@NullMarked
package cymru.pythefnos.chassis.aggregate.mongo;

import org.jspecify.annotations.NullMarked;
