package cymru.pythefnos.chassis.metrics;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;

/** How often each outcome of something came about; from the start all are there, with none. */
public final class OutcomeCounts<E extends Enum<E>> {
    private final Map<E, LongAdder> counts;

    public OutcomeCounts(Class<E> outcomes) {
        counts = new EnumMap<>(outcomes);
        for (E outcome : outcomes.getEnumConstants()) {
            counts.put(outcome, new LongAdder());
        }
    }

    public void count(E outcome) {
        Objects.requireNonNull(counts.get(outcome)).increment();
    }

    /** @param tags by which the counter of an outcome is told from the others */
    public void bindTo(MeterRegistry registry, String name, String description, Function<E, Tags> tags) {
        counts.forEach((outcome, count) -> FunctionCounter.builder(name, count, LongAdder::sum)
                .description(description)
                .tags(tags.apply(outcome))
                .register(registry));
    }
}
