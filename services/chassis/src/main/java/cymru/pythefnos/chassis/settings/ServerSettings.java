package cymru.pythefnos.chassis.settings;

import java.util.List;
import java.util.regex.Pattern;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.ConfigurableEnvironment;

/** Settings that are Spring Boot's own are checked here, before anything is made of them that would fail without words. */
final class ServerSettings implements EnvironmentPostProcessor {
    private static final Pattern HOST_AND_PORT = Pattern.compile("(\\[[0-9a-fA-F:.]+]|[A-Za-z0-9._-]+):\\d{1,5}");
    private static final List<String> PROTOCOLS = List.of("PLAINTEXT", "SSL", "SASL_PLAINTEXT", "SASL_SSL");
    private static final String TRACES = "management.opentelemetry.tracing.export.otlp.endpoint";
    private static final String SHARE = "management.tracing.sampling.probability";
    private static final List<String> PORTS = List.of("server.port", "spring.mail.port");
    private static final List<String> LOGINS = List.of("spring.mail", "spring.mongodb");

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        Binder settings = Binder.get(environment);
        PORTS.forEach(
                port -> settings.bind(port, Integer.class).ifBound(number -> Checked.within(0, 65_535, number, port)));
        LOGINS.forEach(prefix -> bothOrNeither(settings, prefix + ".username", prefix + ".password"));
        kafka(settings);
        settings.bind("spring.security.oauth2.resourceserver.jwt.jwk-set-uri", String.class)
                .ifBound(url -> Checked.url(url, "spring.security.oauth2.resourceserver.jwt.jwk-set-uri"));
        traces(settings);
    }

    private static void traces(Binder settings) {
        String endpoint = text(settings, TRACES);
        if (!endpoint.isBlank()) {
            Checked.url(endpoint, TRACES);
        }
        settings.bind(SHARE, Double.class).ifBound(share -> {
            if (!(share >= 0 && share <= 1)) {
                throw StartRefused.because("not-a-share", SHARE);
            }
        });
    }

    private static void bothOrNeither(Binder settings, String name, String password) {
        if (text(settings, name).isBlank() != text(settings, password).isBlank()) {
            throw StartRefused.because("half-login", name);
        }
    }

    private static void kafka(Binder settings) {
        for (String address : text(settings, "spring.kafka.bootstrap-servers").split(",", -1)) {
            if (!HOST_AND_PORT.matcher(address.strip()).matches()) {
                throw StartRefused.because("kafka-addresses", "spring.kafka.bootstrap-servers");
            }
        }
        String property = "spring.kafka.security.protocol";
        String protocol = text(settings, property);
        if (!PROTOCOLS.contains(protocol)) {
            throw new StartRefused(
                    StartFailure.ofSetting("not-one-of", property).with("choices", PROTOCOLS));
        }
        if (protocol.startsWith("SASL")
                && text(settings, "spring.kafka.properties.sasl.jaas.config").isBlank()) {
            throw StartRefused.because("kafka-login-missing", property);
        }
    }

    private static String text(Binder settings, String property) {
        return settings.bind(property, String.class).orElse("");
    }
}
