package cymru.pythefnos.chassis.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/** A service as a process: what is in the way is two sentences on stderr, Welsh first, and exit code 2. */
class StartingIT {
    private static final String NO_STORE = "--pythefnos.store.enabled=false";

    @TempDir
    Path folder;

    @Test
    void aTakenPort() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(taken.getLocalPort());
            refused(Map.of(), "server.port (PYTHEFNOS_MEETING_PORT)", NO_STORE, "--server.port=" + port);
        }
    }

    @Test
    void anUnencryptedPort() throws Exception {
        refused(
                Map.of("PYTHEFNOS_ADDRESS", "0.0.0.0"),
                "server.address (PYTHEFNOS_ADDRESS)",
                NO_STORE,
                "--server.port=0");
    }

    @Test
    void anAddressOfAnotherMachine() throws Exception {
        Map<String, String> elsewhere = Map.of("PYTHEFNOS_ADDRESS", "192.0.2.1", "PYTHEFNOS_BEHIND_TLS", "true");
        refused(elsewhere, "server.address (PYTHEFNOS_ADDRESS)", NO_STORE, "--server.port=0");
    }

    @Test
    void aMistypedVariable() throws Exception {
        refused(Map.of("PYTHEFNOS_MONGODB_URL", "x"), "PYTHEFNOS_MONGODB_URI", NO_STORE);
    }

    @Test
    void aValueThatCannotBeRead() throws Exception {
        refused(
                Map.of("PYTHEFNOS_IDEMPOTENCY_LEASE", "long"),
                "pythefnos.idempotency.lease (PYTHEFNOS_IDEMPOTENCY_LEASE)",
                "--server.port=0",
                "--spring.mongodb.uri=mongodb://127.0.0.1:1/x?serverSelectionTimeoutMS=60000");
    }

    @Test
    void aMalformedUri() throws Exception {
        refused(Map.of("PYTHEFNOS_MONGODB_URI", "mongo://here"), "spring.mongodb.uri (PYTHEFNOS_MONGODB_URI)");
    }

    @Test
    void aStoreThatCannotBeReached() throws Exception {
        refused(
                Map.of("PYTHEFNOS_MONGODB_URI", "mongodb://127.0.0.1:1/x?serverSelectionTimeoutMS=500"),
                "spring.mongodb.uri (PYTHEFNOS_MONGODB_URI)",
                "--server.port=0");
    }

    @Test
    void aTrainingRunNeedsNeitherStoreNorBroker() throws Exception {
        // Spring reads this one from the JVM alone
        String exit = "-Dspring.context.exit=onRefresh";
        Map<String, String> nowhere = Map.of(
                "PYTHEFNOS_MONGODB_URI", "mongodb://127.0.0.1:1/x",
                "PYTHEFNOS_KAFKA", "nowhere.invalid:1",
                "JDK_JAVA_OPTIONS", exit);
        Ended ended = run(nowhere, "--server.port=0", "--pythefnos.events.consume=meeting");
        assertThat(ended.code()).isZero();
        assertThat(ended.errors()).singleElement().asString().contains(exit);
    }

    @Test
    void aBugKeepsItsStackTraceInTheLog() throws Exception {
        Ended ended = run(Map.of(), NO_STORE, "--server.port=0", "--bug");
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.errors()).hasSize(2);
        assertThat(ended.output()).contains("UnsupportedOperationException: a bug");
    }

    private void refused(Map<String, String> variables, String named, String... arguments) throws Exception {
        Ended ended = run(variables, arguments);
        assertThat(ended.errors())
                .hasSize(2)
                .allSatisfy(sentence -> assertThat(sentence).contains(named));
        assertThat(ended.errors().getFirst()).startsWith("Gosodiad");
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.output()).doesNotContain("APPLICATION FAILED", "\tat ", "Exception");
    }

    private record Ended(int code, List<String> errors, String output) {}

    private Ended run(Map<String, String> variables, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dstderr.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(arguments));
        Path errors = folder.resolve("errors");
        Path output = folder.resolve("output");
        ProcessBuilder process =
                new ProcessBuilder(command).redirectError(errors.toFile()).redirectOutput(output.toFile());
        process.environment().putAll(variables);
        Process started = process.start();
        assertThat(started.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return new Ended(started.exitValue(), Files.readAllLines(errors), Files.readString(output));
    }

    @SpringBootConfiguration
    @EnableAutoConfiguration
    static class Main {

        public static void main(String[] arguments) {
            Starting.run(
                    "meeting",
                    new SpringApplicationBuilder(Main.class).properties("spring.config.name=none"),
                    arguments);
        }

        @Bean
        JwtDecoder decoder(org.springframework.core.env.Environment environment) {
            if (environment.containsProperty("bug")) {
                throw new UnsupportedOperationException("a bug");
            }
            return token -> {
                throw new UnsupportedOperationException();
            };
        }
    }
}
