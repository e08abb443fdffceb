package cymru.pythefnos.chassis.outbox;

/**
 * A state as it was read.
 *
 * @param version 1 after the insert, one more with each update; give it back with the update
 */
public record Versioned<T>(T state, long version) {}
