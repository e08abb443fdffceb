package cymru.pythefnos.representative;

import cymru.pythefnos.chassis.aggregate.mongo.StaleVersionException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/** What the fakes of all versioned ports share: one map, and a save that minds the version. */
public final class InMemoryStore<I, T> {

    private final Map<I, T> kept = new LinkedHashMap<>();
    private final Function<T, I> id;
    private final ToLongFunction<T> version;
    private final At<T> at;

    /** The same thing at another version. */
    public interface At<T> {
        T at(T thing, long version);
    }

    public InMemoryStore(Function<T, I> id, ToLongFunction<T> version, At<T> at) {
        this.id = id;
        this.version = version;
        this.at = at;
    }

    public synchronized Optional<T> find(I wanted) {
        return Optional.ofNullable(kept.get(wanted));
    }

    /** @return false if it was there already */
    public synchronized boolean add(T added) {
        return kept.putIfAbsent(id.apply(added), at.at(added, 1)) == null;
    }

    public synchronized T save(T changed) {
        long expected = version.applyAsLong(changed);
        T before = kept.get(id.apply(changed));
        if (before == null || version.applyAsLong(before) != expected) {
            throw new StaleVersionException("memory", String.valueOf(id.apply(changed)), expected);
        }
        T saved = at.at(changed, expected + 1);
        kept.put(id.apply(changed), saved);
        return saved;
    }

    /** As if it had never been kept. */
    public synchronized void lose(I lost) {
        kept.remove(lost);
    }

    public synchronized Stream<T> all() {
        return List.copyOf(kept.values()).stream();
    }
}
