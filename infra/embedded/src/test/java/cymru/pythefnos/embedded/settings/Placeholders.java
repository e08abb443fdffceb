package cymru.pythefnos.embedded.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/** The properties of the services' own files that read an environment variable. */
final class Placeholders {
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{(PYTHEFNOS_[A-Z0-9_]+):(.*)}");
    private static final List<String> SERVICES = List.of("portal", "meeting", "representative");

    private Placeholders() {}

    /** @param service that reads it; {@code all} for what every service starts from */
    record Placeholder(String service, String property, String variable, String usual) {}

    static List<Placeholder> all() {
        return Stream.concat(Stream.of(common()), SERVICES.stream().map(Placeholders::of))
                .flatMap(file -> file.entrySet().stream()
                        .flatMap(source -> source.getValue().entrySet().stream()
                                .flatMap(line -> placeholder(source.getKey(), line).stream())))
                .toList();
    }

    private static Map<String, Properties> common() {
        try {
            return Map.of(
                    "all", PropertiesLoaderUtils.loadProperties(new ClassPathResource("chassis/defaults.properties")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Properties> of(String service) {
        YamlPropertiesFactoryBean yaml = new YamlPropertiesFactoryBean();
        yaml.setResources(new ClassPathResource(service + ".yml"));
        return Map.of(service, Objects.requireNonNull(yaml.getObject()));
    }

    private static Optional<Placeholder> placeholder(String service, Map.Entry<Object, Object> line) {
        Matcher value = VARIABLE.matcher(line.getValue().toString());
        return value.matches()
                ? Optional.of(new Placeholder(service, line.getKey().toString(), value.group(1), value.group(2)))
                : Optional.empty();
    }
}
