package cymru.pythefnos.chassis.settings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** An environment as a service finds it when it starts, without the machine's own. */
final class Settings {
    private static final String VARIABLES = StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME;
    private final Map<String, Object> variables = new HashMap<>();
    private final Map<String, Object> properties = new HashMap<>();

    Settings variable(String name, String value) {
        variables.put(name, value);
        return this;
    }

    Settings property(String name, String value) {
        properties.put(name, value);
        return this;
    }

    /** @throws StartRefused if the start is refused */
    ConfigurableEnvironment read() {
        ConfigurableEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().replace(VARIABLES, new SystemEnvironmentPropertySource(VARIABLES, variables));
        environment.getPropertySources().addFirst(new MapPropertySource("commandLine", properties));
        SpringApplication application = new SpringApplication(Settings.class);
        List.of(new EmptyVariables(), new ChassisDefaults(), new ServerSettings(), new UnknownSettings())
                .forEach(step -> step.postProcessEnvironment(environment, application));
        return environment;
    }
}
