package cymru.pythefnos.chassis.aggregate.mongo;

import cymru.pythefnos.chassis.outbox.Changes;

/** A new aggregate, and what goes with its first write. */
public record Fresh<T>(String id, T state, Changes changes) {}
