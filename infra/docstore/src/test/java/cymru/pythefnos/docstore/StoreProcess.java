package cymru.pythefnos.docstore;

import cymru.pythefnos.docstore.server.DocumentStoreServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The store as a process of its own, to be killed. */
record StoreProcess(Process process, String uri) implements AutoCloseable {

    static StoreProcess start(Path folder) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                DocumentStoreServer.class.getName());
        builder.environment().put("PYTHEFNOS_STORE_FOLDER", folder.toString());
        builder.environment().put("PYTHEFNOS_STORE_PORT", "0");
        Process process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
        return new StoreProcess(process, uriOf(process.inputReader(StandardCharsets.UTF_8)));
    }

    private static String uriOf(BufferedReader output) throws IOException {
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            int uri = line.indexOf("mongodb://");
            if (line.startsWith("Document store at") && uri > 0) {
                // what else it says must not stop it by filling the pipe
                Thread.ofVirtual().start(() -> output.lines().forEach(ignored -> {}));
                return line.substring(uri);
            }
        }
        throw new IOException("the store ended before it had started");
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
