package cymru.pythefnos.chassis.metrics;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Something that has to be asked for elsewhere, such as in the store, to be measured. Whoever reads it gets the last answer
 * at once and is never held up; if that is older than some seconds, it is asked for again beside. It is not known while
 * nobody answers: its gauges say NaN then.
 */
public final class Sample<T> {
    private static final Logger LOG = LoggerFactory.getLogger(Sample.class);
    private static final Duration FRESH = Duration.ofSeconds(10);
    private static final Duration STALE = Duration.ofMinutes(2);

    private final Supplier<T> question;
    private final LongSupplier nanoTime;
    private final AtomicBoolean asking = new AtomicBoolean();
    private volatile @Nullable Answer<T> last;

    private record Answer<T>(T value, long at) {}

    public Sample(Supplier<T> question) {
        this(question, System::nanoTime);
    }

    Sample(Supplier<T> question, LongSupplier nanoTime) {
        this.question = question;
        this.nanoTime = nanoTime;
    }

    /** The last answer, if it isn't too old. */
    public Optional<T> get() {
        Optional<Answer<T>> known = Optional.ofNullable(last);
        if (known.filter(answer -> isYounger(answer, FRESH)).isEmpty() && asking.compareAndSet(false, true)) {
            Thread.ofVirtual().name("pythefnos-sample").start(this::ask);
        }
        return known.filter(answer -> isYounger(answer, STALE)).map(Answer::value);
    }

    private boolean isYounger(Answer<T> answer, Duration age) {
        return nanoTime.getAsLong() - answer.at() < age.toNanos();
    }

    private void ask() {
        try {
            last = new Answer<>(question.get(), nanoTime.getAsLong());
        } catch (RuntimeException e) {
            LOG.debug("A sample could not be taken", e);
        } finally {
            asking.set(false);
        }
    }

    /** A gauge of one number in it. */
    public void gauge(MeterRegistry registry, String name, String what, Tags tags, ToDoubleFunction<T> number) {
        Gauge.builder(
                        name,
                        this,
                        sample -> sample.get().map(number::applyAsDouble).orElse(Double.NaN))
                .description(what)
                .tags(tags)
                .strongReference(true)
                .register(registry);
    }
}
