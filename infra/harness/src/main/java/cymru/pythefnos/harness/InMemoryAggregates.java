package cymru.pythefnos.harness;

import cymru.pythefnos.chassis.aggregate.Aggregates;
import cymru.pythefnos.chassis.aggregate.Result;
import cymru.pythefnos.chassis.aggregate.Stale;
import cymru.pythefnos.chassis.aggregate.Versioned;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Aggregates in memory, with all events that were written. */
public class InMemoryAggregates<I, T, E> implements Aggregates<I, T, E> {
    private final Map<I, Versioned<T>> kept = new LinkedHashMap<>();
    private final Function<E, T> state;
    private final Function<T, I> id;
    public final List<E> events = new ArrayList<>();

    /** @param state that an event carries */
    public InMemoryAggregates(Function<E, T> state, Function<T, I> id) {
        this.state = state;
        this.id = id;
    }

    /** All of them, in the order in which they were added. */
    protected synchronized Stream<Versioned<T>> all() {
        return List.copyOf(kept.values()).stream();
    }

    /** As if it had never been added. */
    public synchronized void lose(I lost) {
        kept.remove(lost);
    }

    @Override
    public synchronized Optional<Versioned<T>> find(I wanted) {
        return Optional.ofNullable(kept.get(wanted));
    }

    @Override
    public synchronized Versioned<T> add(E event) {
        T added = state.apply(event);
        return kept.computeIfAbsent(id.apply(added), fresh -> {
            events.add(event);
            return new Versioned<>(added, 1);
        });
    }

    @Override
    public synchronized Result<Versioned<T>, Stale> replace(E event, long version) {
        T changed = state.apply(event);
        I key = id.apply(changed);
        long current = find(key).map(Versioned::version).orElse(0L);
        if (current != version || version == 0) {
            return Result.refused(new Stale(current));
        }
        Versioned<T> now = new Versioned<>(changed, version + 1);
        kept.put(key, now);
        events.add(event);
        return Result.done(now);
    }
}
