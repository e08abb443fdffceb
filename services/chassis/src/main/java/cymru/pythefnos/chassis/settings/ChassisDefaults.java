package cymru.pythefnos.chassis.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.env.DefaultPropertiesPropertySource;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/**
 * Puts {@code chassis/defaults.properties} behind every other source of settings, early enough for the folder of secrets
 * that it names to be read.
 */
final class ChassisDefaults implements EnvironmentPostProcessor, Ordered {
    private static final String FILE = "chassis/defaults.properties";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        MutablePropertySources sources = environment.getPropertySources();
        Map<String, Object> all = new HashMap<>();
        read().forEach((name, value) -> all.put(name.toString(), value));
        PropertySource<?> given = sources.get(DefaultPropertiesPropertySource.NAME);
        if (given != null && given.getSource() instanceof Map<?, ?> more) {
            more.forEach((name, value) -> all.put(name.toString(), value));
        }
        DefaultPropertiesPropertySource.addOrMerge(all, sources);
    }

    private static Properties read() {
        try {
            return PropertiesLoaderUtils.loadProperties(
                    new ClassPathResource(FILE, ChassisDefaults.class.getClassLoader()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public int getOrder() {
        return ConfigDataEnvironmentPostProcessor.ORDER - 1;
    }
}
