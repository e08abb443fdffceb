package cymru.pythefnos.docstore;

import cymru.pythefnos.docstore.server.DocumentStoreServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The store as a process of its own, to be told to end, or killed. */
public record StoreProcess(Process process, String address) implements AutoCloseable {
    private static final Pattern READY = Pattern.compile("The document store is ready at (\\S+)\\.");
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    static StoreProcess start(Path folder) throws IOException {
        return start(
                List.of("-cp", System.getProperty("java.class.path"), DocumentStoreServer.class.getName()),
                environment(folder));
    }

    /** Enough to run in the folder, on any port, for one user. */
    public static Map<String, String> environment(Path folder) {
        return Map.of(
                "PYTHEFNOS_DOCSTORE_FOLDER", folder.toString(),
                "PYTHEFNOS_DOCSTORE_PORT", "0",
                "PYTHEFNOS_DOCSTORE_USER", "tests",
                "PYTHEFNOS_DOCSTORE_PASSWORD", "pencil");
    }

    /**
     * Starts it and returns once it says that it is ready.
     *
     * @param program what java runs, as in {@code -jar FILE}
     */
    public static StoreProcess start(List<String> program, Map<String, String> environment) throws IOException {
        Process process = launch(program, environment)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        return new StoreProcess(process, addressOf(process.inputReader(StandardCharsets.UTF_8)));
    }

    /** A process still to be started, with these variables and none of the store's others. */
    public static ProcessBuilder launch(List<String> program, Map<String, String> environment) {
        List<String> command = Stream.concat(
                        Stream.of(JAVA, "-Xmx256m", "-XX:TieredStopAtLevel=1", "--sun-misc-unsafe-memory-access=allow"),
                        program.stream())
                .toList();
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().keySet().removeIf(name -> name.startsWith("PYTHEFNOS_"));
        builder.environment().putAll(environment);
        return builder;
    }

    private static String addressOf(BufferedReader output) throws IOException {
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            Matcher ready = READY.matcher(line);
            if (ready.matches()) {
                // what else it says must not stop it by filling the pipe
                Thread.ofVirtual().start(() -> output.lines().forEach(ignored -> {}));
                return ready.group(1);
            }
        }
        throw new IOException("the store ended before it had started");
    }

    public String uri() {
        return "mongodb://tests:pencil@" + address;
    }

    /** As the power going, to the process: nothing in it runs any more. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        kill();
    }
}
