package cymru.pythefnos.representative.delivery.papers;

import cymru.pythefnos.chassis.aggregate.Result;
import cymru.pythefnos.chassis.aggregate.Stale;
import cymru.pythefnos.chassis.aggregate.Versioned;
import cymru.pythefnos.harness.InMemoryAggregates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Renditions that are waited for, in memory, and what was announced. */
public final class InMemoryWatches extends InMemoryAggregates<WatchId, RenditionWatch, WatchEvent>
        implements RenditionWatches {

    public final List<RenditionWatch> announced = new ArrayList<>();

    public InMemoryWatches() {
        super(WatchEvent::watch, RenditionWatch::id);
    }

    @Override
    public Stream<RenditionWatch> dueFrom(LocalDate deadline) {
        return all().map(Versioned::state).filter(watch -> !watch.deadline().isBefore(deadline));
    }

    @Override
    public Result<Versioned<RenditionWatch>, Stale> replace(WatchEvent event, long version) {
        Result<Versioned<RenditionWatch>, Stale> result = super.replace(event, version);
        if (result instanceof Result.Done<?, ?> && event instanceof WatchEvent.RenditionMissing missing) {
            announced.add(missing.watch());
        }
        return result;
    }
}
