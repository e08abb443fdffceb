package cymru.pythefnos.chassis.mongo;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;

/**
 * Keeps Boot's own configurations of MongoDB and Kafka away from a service that says {@code
 * pythefnos.store.enabled=false}: they would connect to servers that it doesn't have.
 */
final class StoreSwitch implements AutoConfigurationImportFilter, EnvironmentAware {
    private boolean enabled = true;

    @Override
    public void setEnvironment(Environment environment) {
        enabled = environment.getProperty("pythefnos.store.enabled", Boolean.class, true);
    }

    @Override
    public boolean[] match(@Nullable String[] candidates, AutoConfigurationMetadata metadata) {
        boolean[] wanted = new boolean[candidates.length];
        for (int i = 0; i < candidates.length; i++) {
            String candidate = candidates[i];
            wanted[i] = enabled || candidate == null || !needsServers(candidate);
        }
        return wanted;
    }

    private static boolean needsServers(String candidate) {
        return candidate.startsWith("org.springframework.boot.")
                && (candidate.contains(".mongodb.") || candidate.contains(".kafka."));
    }
}
