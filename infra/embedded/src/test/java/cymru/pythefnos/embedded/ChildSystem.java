package cymru.pythefnos.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/** The embedded system as a process of its own, which can be told to end, or killed without warning, and started again. */
public final class ChildSystem implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private final Path data;
    private final List<String> words;
    private int starts;
    private @Nullable Process process;

    /** In this data folder; its output goes beside it. */
    public ChildSystem(Path data, String... more) {
        this.data = data;
        this.words = new ArrayList<>(List.of("--data", data.toString()));
        words.addAll(List.of(more));
    }

    /** A Java process with the program and these words. */
    static List<String> command(List<String> words) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@" + Path.of("java.options").toAbsolutePath(),
                // a short life is not worth the better compiler's time
                "-XX:TieredStopAtLevel=1",
                // what a killed child worked on need not be waited for as long as in earnest
                "-Dpythefnos.idempotency.lease=5s",
                "-cp",
                System.getProperty("java.class.path"),
                Pythefnos.class.getName()));
        command.addAll(words);
        return command;
    }

    /** Starts it, once more. */
    public void start() {
        starts++;
        try {
            process = new ProcessBuilder(command(words))
                    .redirectErrorStream(true)
                    .redirectOutput(log().toFile())
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns when it says that it is ready. */
    public void awaitReady() {
        Awaitility.await("the child is ready; its log: " + log())
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(200))
                .failFast("the child has ended", () -> !running().isAlive())
                .until(() -> said().contains("Pythefnos is ready."));
    }

    /** Where it is, by the file that it writes for scripts when its services answer. */
    public Addresses addresses() {
        Path file = data.resolve("pythefnos.env");
        Properties at = Credentials.read(file);
        return new Addresses(uri(at, "PORTAL"), uri(at, "MEETING"), uri(at, "REPRESENTATIVE"), uri(at, "MAIL"), file);
    }

    private static URI uri(Properties at, String name) {
        return URI.create(Objects.requireNonNull(at.getProperty(name), name));
    }

    /** What it has said since its last start. */
    public String said() {
        try {
            return Files.readString(log());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path log() {
        return data.resolveSibling("child-" + starts + ".log");
    }

    private Process running() {
        return Objects.requireNonNull(process, "not started");
    }

    /** SIGTERM. Returns the exit code. */
    public int end(Duration within) throws InterruptedException {
        running().destroy();
        assertThat(running().waitFor(within.toMillis(), TimeUnit.MILLISECONDS))
                .as("ended within " + within)
                .isTrue();
        return running().exitValue();
    }

    /** SIGKILL: no hook runs, nothing is flushed. */
    public void kill() throws InterruptedException {
        if (process != null) {
            process.destroyForcibly().waitFor();
        }
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }
}
