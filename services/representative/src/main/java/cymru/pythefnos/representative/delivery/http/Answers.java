package cymru.pythefnos.representative.delivery.http;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

/** Answers kept for a short while, up to a size; several who ask the same thing at once wait for one answer. */
final class Answers<T> {

    private final Settings settings;
    private final ToLongFunction<T> size;
    private final Map<String, Answer<T>> kept = new LinkedHashMap<>();
    private long total;

    Answers(Settings settings, ToLongFunction<T> size) {
        this.settings = settings;
        this.size = size;
    }

    synchronized T get(String key, Supplier<T> ask) {
        Answer<T> known = kept.get(key);
        Instant now = settings.clock().instant();
        if (known != null && now.isBefore(known.end())) {
            return known.value();
        }
        forget(key);
        T answer = ask.get();
        kept.put(key, new Answer<>(answer, now.plus(settings.keep())));
        total += size.applyAsLong(answer);
        shrink();
        return answer;
    }

    private void forget(String key) {
        Answer<T> gone = kept.remove(key);
        if (gone != null) {
            total -= size.applyAsLong(gone.value());
        }
    }

    /** The oldest go first; one answer is kept whatever its size. */
    private void shrink() {
        while (kept.size() > 1 && total > settings.most()) {
            forget(kept.keySet().iterator().next());
        }
    }

    private record Answer<T>(T value, Instant end) {}

    /**
     * @param keep how long an answer is good for
     * @param most how many answers, or bytes, are kept at once
     */
    record Settings(Clock clock, Duration keep, long most) {}
}
