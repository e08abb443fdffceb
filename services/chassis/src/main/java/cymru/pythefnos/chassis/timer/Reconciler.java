package cymru.pythefnos.chassis.timer;

import java.util.List;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks every source what should come, and sets what is missing. This is what guarantees that nothing is forgotten. */
public final class Reconciler {
    private static final Logger LOG = LoggerFactory.getLogger(Reconciler.class);
    private static final int AT_ONCE = 500;

    private final MongoTimers timers;
    private final List<TimerSource> sources;

    Reconciler(MongoTimers timers, List<TimerSource> sources) {
        this.timers = timers;
        this.sources = List.copyOf(sources);
    }

    /** @return how many timers were missing */
    public int reconcile() {
        int missing = 0;
        for (TimerSource source : sources) {
            try (Stream<Timer> expected = source.expected()) {
                missing += expected.gather(Gatherers.windowFixed(AT_ONCE))
                        .mapToInt(timers::scheduleMissing)
                        .sum();
            }
        }
        if (missing > 0) {
            LOG.info("Set {} timers that were missing", missing);
        }
        return missing;
    }
}
