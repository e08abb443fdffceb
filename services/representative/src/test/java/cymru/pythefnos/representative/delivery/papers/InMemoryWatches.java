package cymru.pythefnos.representative.delivery.papers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Renditions that are waited for, in memory, and what was announced. */
public final class InMemoryWatches implements RenditionWatches {

    private final Map<String, StoredWatch> kept = new HashMap<>();
    public final List<RenditionWatch> announced = new ArrayList<>();

    /** As if it had never been kept. */
    public void lose(String id) {
        kept.remove(id);
    }

    @Override
    public Optional<StoredWatch> find(String id) {
        return Optional.ofNullable(kept.get(id));
    }

    @Override
    public Stream<RenditionWatch> dueFrom(LocalDate deadline) {
        return List.copyOf(kept.values()).stream()
                .map(StoredWatch::watch)
                .filter(watch -> !watch.deadline().isBefore(deadline));
    }

    @Override
    public boolean add(RenditionWatch watch) {
        return kept.putIfAbsent(watch.id(), new StoredWatch(watch, 1)) == null;
    }

    @Override
    public boolean save(RenditionWatch watch, long version) {
        if (find(watch.id()).filter(stored -> stored.version() == version).isEmpty()) {
            return false;
        }
        kept.put(watch.id(), new StoredWatch(watch, version + 1));
        return true;
    }

    @Override
    public boolean announce(RenditionWatch watch, long version) {
        boolean saved = save(watch, version);
        if (saved) {
            announced.add(watch);
        }
        return saved;
    }
}
