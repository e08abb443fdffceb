package cymru.pythefnos.servers.broker;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** A broker in a JVM of its own, so that it can be killed as the operating system would. */
final class BrokerProcess implements AutoCloseable {

    private static final String READY = "ready ";
    private final Process process;
    private final Map<String, String> clientSettings;

    private BrokerProcess(Process process, String clientSettings) {
        this.process = process;
        this.clientSettings = Arrays.stream(clientSettings.split("\t"))
                .map(setting -> setting.split("=", 2))
                .collect(Collectors.toMap(setting -> setting[0], setting -> setting[1]));
    }

    static BrokerProcess start(Path folder) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        BrokerProcess.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        var output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith(READY)) {
                Thread.ofVirtual().start(() -> output.lines().forEach(ignored -> {}));
                return new BrokerProcess(process, line.substring(READY.length()));
            }
        }
        throw new IllegalStateException("the broker's process ended");
    }

    Map<String, String> clientSettings() {
        return clientSettings;
    }

    void killNine() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor(10, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    public static void main(String[] folder) throws InterruptedException {
        Broker broker = Broker.open(Path.of(folder[0]), 0);
        System.out.println(READY
                + broker.clientSettings().entrySet().stream()
                        .map(Object::toString)
                        .collect(Collectors.joining("\t")));
        Thread.currentThread().join();
    }
}
