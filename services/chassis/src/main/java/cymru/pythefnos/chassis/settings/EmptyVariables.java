package cymru.pythefnos.chassis.settings;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** A variable with nothing in it counts as not set, so that its default holds. */
final class EmptyVariables implements EnvironmentPostProcessor, Ordered {
    private static final String VARIABLES = StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME;

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        MutablePropertySources sources = environment.getPropertySources();
        PropertySource<?> variables = sources.get(VARIABLES);
        if (variables != null && variables.getSource() instanceof Map<?, ?> all) {
            sources.replace(VARIABLES, new SystemEnvironmentPropertySource(VARIABLES, filled(all)));
        }
    }

    private static Map<String, Object> filled(Map<?, ?> variables) {
        Map<String, Object> filled = new LinkedHashMap<>();
        variables.forEach((name, value) -> {
            if (!name.toString().startsWith(KnownSettings.PREFIX)
                    || !value.toString().isBlank()) {
                filled.put(name.toString(), value);
            }
        });
        return filled;
    }

    /** Before Boot takes note of where each variable comes from. */
    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 3;
    }
}
