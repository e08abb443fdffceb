package cymru.pythefnos.chassis.aggregate;

import java.util.Optional;

/**
 * All aggregates of one kind: what the ports of all features have in common.
 *
 * @param <I> their ids
 * @param <T> their states
 * @param <E> what happens to them; an event carries the whole new state, and is written with it
 */
public interface Aggregates<I, T, E> {
    Optional<Versioned<T>> find(I id);

    /** Adds one and gives it as it is kept. If there is one with this id already, that one is given, unchanged. */
    Versioned<T> add(E event);

    /** Writes the new state if nobody has changed it since that version was read. */
    Result<Versioned<T>, Stale> replace(E event, long version);
}
