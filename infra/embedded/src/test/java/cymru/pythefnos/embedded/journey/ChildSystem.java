package cymru.pythefnos.embedded.journey;

import cymru.pythefnos.embedded.Pythefnos;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/** The embedded system as a process of its own, which can be killed without warning. */
final class ChildSystem implements AutoCloseable {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private final List<String> command;
    private final int ports;
    private final File log;
    private @Nullable Process process;

    ChildSystem(Path data, int ports, String... more) {
        this.ports = ports;
        this.log = data.resolveSibling("child.log").toFile();
        this.command = new java.util.ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx768m",
                "-XX:TieredStopAtLevel=1", // it lives for seconds: starting soon is what counts
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                System.getProperty("java.class.path"),
                Pythefnos.class.getName(),
                "--data",
                data.toString(),
                "--ports",
                Integer.toString(ports)));
        command.addAll(List.of(more));
    }

    void start() {
        try {
            process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void awaitReady() {
        Awaitility.await("the child answers; its log: " + log)
                .atMost(Duration.ofSeconds(120))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> answers(ports) && answers(ports + 1) && answers(ports + 2));
    }

    private static boolean answers(int port) {
        URI health = URI.create("http://127.0.0.1:" + port + "/actuator/health/liveness");
        try {
            HTTP.send(
                    HttpRequest.newBuilder(health)
                            .timeout(Duration.ofSeconds(5))
                            .build(),
                    BodyHandlers.discarding());
            return true;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** SIGKILL: no hook runs, nothing is flushed. */
    void kill() throws InterruptedException {
        if (process != null) {
            process.destroyForcibly().waitFor();
        }
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }
}
