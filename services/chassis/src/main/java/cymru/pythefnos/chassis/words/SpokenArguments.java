package cymru.pythefnos.chassis.words;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns facts into what a sentence in one language can hold. Numbers are left to ICU, so that plurals work. */
final class SpokenArguments {
    private SpokenArguments() {}

    static Map<String, Object> in(Locale language, Map<String, ? extends Object> facts) {
        Map<String, Object> spoken = new HashMap<>();
        facts.forEach((name, fact) -> {
            spoken.put(name, inSentence(language, fact));
            spoken.put(name + "_label", label(language, fact));
        });
        return spoken;
    }

    private static Object label(Locale language, @Nullable Object fact) {
        if (fact instanceof LocalDate date) {
            return WrittenDates.label(language, date);
        }
        return time(fact)
                .<Object>map(time -> WrittenDates.label(language, time))
                .orElseGet(() -> inSentence(language, fact));
    }

    private static Object inSentence(Locale language, @Nullable Object fact) {
        if (fact instanceof LocalDate date) {
            return WrittenDates.inSentence(language, date);
        }
        return time(fact)
                .<Object>map(time -> WrittenDates.inSentence(language, time))
                .orElseGet(() -> other(language, fact));
    }

    private static Optional<OffsetDateTime> time(@Nullable Object fact) {
        if (fact instanceof Instant instant) {
            return Optional.of(instant.atOffset(ZoneOffset.UTC));
        }
        if (fact instanceof ZonedDateTime time) {
            return Optional.of(time.toOffsetDateTime());
        }
        return fact instanceof OffsetDateTime time ? Optional.of(time) : Optional.empty();
    }

    private static Object other(Locale language, @Nullable Object fact) {
        if (fact instanceof LocalTime time) {
            return WrittenDates.clock(time);
        }
        if (fact instanceof Map<?, ?> both && both.get(language.getLanguage()) instanceof String text) {
            return text;
        }
        if (fact instanceof Collection<?> several) {
            return joined(language, several);
        }
        return fact instanceof Number number ? number : Objects.toString(fact, "");
    }

    /** Commas only: Welsh {@code a}/{@code ac} would depend on, and mutate, the word after it. */
    private static String joined(Locale language, Collection<?> several) {
        return several.stream()
                .map(one -> String.valueOf(inSentence(language, one)))
                .collect(Collectors.joining(", "));
    }
}
