package cymru.pythefnos.chassis.trace;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/**
 * Keeps all that records traces away from a service that has nowhere to send them: then nothing is recorded, and nothing
 * costs time.
 */
final class TraceSwitch implements AutoConfigurationImportFilter, EnvironmentAware {
    private static final String ENDPOINT = "management.opentelemetry.tracing.export.otlp.endpoint";
    private boolean on;

    @Override
    public void setEnvironment(Environment environment) {
        on = StringUtils.hasText(environment.getProperty(ENDPOINT));
    }

    @Override
    public boolean[] match(@Nullable String[] candidates, AutoConfigurationMetadata metadata) {
        boolean[] wanted = new boolean[candidates.length];
        for (int i = 0; i < candidates.length; i++) {
            String candidate = candidates[i];
            wanted[i] = on || candidate == null || !records(candidate);
        }
        return wanted;
    }

    private static boolean records(String candidate) {
        return candidate.startsWith("org.springframework.boot.micrometer.tracing.")
                || candidate.startsWith("org.springframework.boot.opentelemetry.")
                || candidate.equals(ExportAutoConfiguration.class.getName());
    }
}
