package cymru.pythefnos.chassis.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.boot.context.annotation.ImportCandidates;
import org.springframework.mock.env.MockEnvironment;

class TraceSwitchTest {
    private static final String[] ALL =
            ImportCandidates.load(AutoConfiguration.class, null).getCandidates().toArray(String[]::new);

    @Test
    void withoutAnAddressNothingOfItIsThere() {
        assertThat(left("")).noneMatch(name -> name.contains("tracing") || name.contains("opentelemetry"));
        assertThat(left("  ")).hasSameSizeAs(left("")).hasSizeGreaterThan(50);
    }

    @Test
    void withOneAllOfItIs() {
        assertThat(left("http://collector:4318/v1/traces"))
                .containsExactly(ALL)
                .anyMatch(name -> name.contains("OpenTelemetryTracing"));
    }

    private static List<String> left(String endpoint) {
        TraceSwitch filter = new TraceSwitch();
        filter.setEnvironment(
                new MockEnvironment().withProperty("management.opentelemetry.tracing.export.otlp.endpoint", endpoint));
        boolean[] wanted = filter.match(ALL, mock(AutoConfigurationMetadata.class));
        List<String> left = new ArrayList<>();
        for (int i = 0; i < ALL.length; i++) {
            if (wanted[i]) {
                left.add(ALL[i]);
            }
        }
        return left;
    }
}
