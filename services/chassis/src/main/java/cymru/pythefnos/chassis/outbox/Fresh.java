package cymru.pythefnos.chassis.outbox;

/** A new aggregate, and what goes with its first write. */
public record Fresh<T>(String id, T state, Changes changes) {}
