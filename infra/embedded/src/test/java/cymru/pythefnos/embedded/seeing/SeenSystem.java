package cymru.pythefnos.embedded.seeing;

import cymru.pythefnos.embedded.EmbeddedSystem;
import cymru.pythefnos.embedded.OfficerClient;
import cymru.pythefnos.embedded.Options;
import cymru.pythefnos.embedded.demo.Api;
import cymru.pythefnos.embedded.demo.Demo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * One system with the invented group in it, for all tests that look at it from outside: its traces go to a collector, and its
 * log is kept. Names are planted in its figures and its traces, to show that they would be found there.
 */
final class SeenSystem implements AutoCloseable {
    static final String IN_FIGURES = "Heledd Ffigurau";
    static final String IN_TRACES = "Tudur Trywydd";

    private final Path folder = Files.createTempDirectory("seen");
    final Collector collector = new Collector();
    final Log log;
    final EmbeddedSystem system;
    final Api officer;

    SeenSystem() throws IOException {
        Map<String, String> settings = Map.of(
                "management.opentelemetry.tracing.export.otlp.endpoint",
                collector.url(),
                "management.opentelemetry.tracing.export.schedule-delay",
                "500ms",
                "management.opentelemetry.resource-attributes.planted",
                IN_TRACES,
                // sorts after all other tags
                "management.metrics.tags.test",
                IN_FIGURES,
                "pythefnos.events.retry-for",
                "1s");
        settings.forEach(System::setProperty);
        try {
            system = EmbeddedSystem.start(
                    Options.run(folder.resolve("data")).withPorts(0).withDemo());
        } finally {
            settings.keySet().forEach(System::clearProperty);
        }
        log = Log.ofAll();
        officer = OfficerClient.of(system.addresses());
        Demo.fill(system);
    }

    List<URI> services() {
        return Stream.of(
                        system.addresses().portal(),
                        system.addresses().meeting(),
                        system.addresses().representative())
                .toList();
    }

    /** The file with everything that the services keep, as bytes. */
    byte[] storeFile() {
        try {
            return Files.readAllBytes(folder.resolve("data").resolve("store").resolve("documents.mv"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What Prometheus gets, of all services. */
    List<String> figures() {
        return services().stream()
                .map(service -> officer.send(officer.to(service, "/actuator/prometheus")))
                .map(answer -> {
                    if (answer.statusCode() != 200) {
                        throw new IllegalStateException(answer.body());
                    }
                    return answer.body();
                })
                .toList();
    }

    @Override
    public void close() {
        system.close();
        log.close();
        collector.close();
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
