package cymru.pythefnos.chassis.settings;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;

/** A setting that nobody knows stops the start: a typing mistake must not silently mean the default. */
final class UnknownSettings implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        environment.getPropertySources().stream()
                .filter(EnumerablePropertySource.class::isInstance)
                .flatMap(source -> Arrays.stream(((EnumerablePropertySource<?>) source).getPropertyNames()))
                .flatMap(name -> unknown(name).stream())
                .findFirst()
                .ifPresent(name -> {
                    throw new StartRefused(failure(name));
                });
    }

    private static Optional<String> unknown(String name) {
        KnownSettings known = KnownSettings.ALL;
        boolean wrong = name.startsWith(KnownSettings.PREFIX)
                ? !known.knowsVariable(name)
                : name.toLowerCase(Locale.ROOT).startsWith("pythefnos.") && !known.knowsProperty(name);
        return wrong ? Optional.of(name) : Optional.empty();
    }

    private static StartFailure failure(String name) {
        return nearest(name)
                .map(meant -> StartFailure.of("unknown-setting-like", Map.of("name", name, "meant", meant)))
                .orElseGet(() -> StartFailure.of("unknown-setting", Map.of("name", name)));
    }

    /** What differs in less than a third of its letters. */
    private static Optional<String> nearest(String name) {
        Stream<String> meant = KnownSettings.ALL.meant(name);
        return meant.min(Comparator.comparingInt(known -> Spelling.distance(known, name)))
                .filter(known -> Spelling.distance(known, name) * 3 < name.length());
    }
}
