package cymru.pythefnos.chassis.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/**
 * The settings of all services, from {@code chassis/settings.properties}.
 *
 * @param properties what each environment variable is read by; nothing where no service reads it. A name that ends
 *     in {@code *} stands for all that begin like it
 * @param internal properties that are not meant to be set from outside
 */
public record KnownSettings(Map<String, List<String>> properties, List<String> internal) {
    static final String PREFIX = "PYTHEFNOS_";
    private static final String INTERNAL = "internal";

    public static final KnownSettings ALL = read();

    private static KnownSettings read() {
        Map<String, List<String>> all = new TreeMap<>();
        try {
            PropertiesLoaderUtils.loadProperties(
                            new ClassPathResource("chassis/settings.properties", KnownSettings.class.getClassLoader()))
                    .forEach((name, value) -> all.put(name.toString(), words(value.toString())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new KnownSettings(all, Objects.requireNonNull(all.remove(INTERNAL)));
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split(" +")).filter(word -> !word.isEmpty()).toList();
    }

    /** As a reader finds it: the property, and its variable in brackets. */
    public String label(String property, String service) {
        return variable(property, service)
                .map(variable -> property + " (" + variable + ")")
                .orElse(property);
    }

    /** The variable behind a property. Where each service has one of its own, that of this service. */
    Optional<String> variable(String property, String service) {
        List<String> all = properties.entrySet().stream()
                .filter(known -> known.getValue().contains(property))
                .map(Map.Entry::getKey)
                .toList();
        String own = PREFIX + service.toUpperCase(Locale.ROOT) + "_";
        return all.stream()
                .filter(name -> all.size() == 1 || name.startsWith(own))
                .findFirst();
    }

    boolean knowsVariable(String name) {
        return covered(properties.keySet().stream(), name);
    }

    boolean knowsProperty(String name) {
        return covered(names().map(KnownSettings::plain), plain(name));
    }

    /** The names that a person may have meant. */
    Stream<String> meant(String unknown) {
        Stream<String> names = unknown.startsWith(PREFIX) ? properties.keySet().stream() : names();
        return names.filter(name -> !name.endsWith("*"));
    }

    private Stream<String> names() {
        return Stream.concat(properties.values().stream().flatMap(List::stream), internal.stream());
    }

    private static boolean covered(Stream<String> known, String name) {
        return known.anyMatch(
                one -> one.endsWith("*") ? name.startsWith(one.substring(0, one.length() - 1)) : one.equals(name));
    }

    /** However it is spelled: {@code link-days}, {@code linkDays}, {@code LINK_DAYS}; a list's place left out. */
    private static String plain(String name) {
        return name.replaceAll("\\[.*|[-_]", "").toLowerCase(Locale.ROOT);
    }
}
