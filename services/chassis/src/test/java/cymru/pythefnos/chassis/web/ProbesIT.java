package cymru.pythefnos.chassis.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cymru.pythefnos.docstore.DocumentStore;
import cymru.pythefnos.servers.Login;
import cymru.pythefnos.servers.Ports;
import cymru.pythefnos.servers.broker.Broker;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Alive is the process; ready is a process whose store and broker answer, and whose topics are there. */
class ProbesIT {
    private static final Duration LONG = Duration.ofSeconds(90);
    /** What a probe waits: the checks' one and a half seconds, and what a busy machine adds. */
    private static final Duration PROBE = Duration.ofSeconds(10);

    @TempDir
    Path folder;

    private final HttpClient http = HttpClient.newHttpClient();
    private final int storePort = Ports.free(0);
    private final int brokerPort = Ports.free(0);
    /** The same before and after an outage. */
    private final Login login = Login.random();

    @Test
    void eachServerThatIsAwayTakesTheReadinessAndNothingElse() {
        DocumentStore store = store();
        try (ConfigurableApplicationContext service = service()) {
            String at = "http://127.0.0.1:" + service.getEnvironment().getProperty("local.server.port");
            assertThat(get(at + "/actuator/health/liveness")).isEqualTo("200 {\"status\":\"UP\"}");
            assertThat(get(at + "/actuator/health/readiness")).isEqualTo("503 {\"status\":\"DOWN\"}");

            Broker broker = Broker.open(folder.resolve("broker"), brokerPort, login);
            becomes("200 {\"status\":\"UP\"}", at);

            store.close();
            becomes("503 {\"status\":\"DOWN\"}", at);
            store = store();
            becomes("200 {\"status\":\"UP\"}", at);

            broker.close();
            becomes("503 {\"status\":\"DOWN\"}", at);
            assertThat(get(at + "/actuator/health/liveness")).isEqualTo("200 {\"status\":\"UP\"}");
        } finally {
            store.close();
        }
    }

    private DocumentStore store() {
        return DocumentStore.open(
                folder.resolve("store"),
                new InetSocketAddress(InetAddress.getLoopbackAddress(), storePort),
                List.of(new cymru.pythefnos.docstore.auth.Login(login.name(), login.password(), Set.of())));
    }

    private ConfigurableApplicationContext service() {
        return new SpringApplicationBuilder(Trial.class)
                .run(
                        "--spring.config.name=none",
                        "--server.port=0",
                        "--pythefnos.service=meeting",
                        "--spring.mongodb.uri=mongodb://%s:%s@127.0.0.1:%d/test_probes?authSource=admin"
                                .formatted(login.name(), login.password(), storePort),
                        "--spring.kafka.bootstrap-servers=127.0.0.1:" + brokerPort,
                        "--spring.kafka.security.protocol=SASL_PLAINTEXT",
                        "--spring.kafka.properties.sasl.mechanism=PLAIN",
                        "--spring.kafka.properties.sasl.jaas.config="
                                + "org.apache.kafka.common.security.plain.PlainLoginModule required username=\"%s\" password=\"%s\";"
                                        .formatted(login.name(), login.password()),
                        "--logging.level.org.apache.kafka=off");
    }

    private void becomes(String answer, String at) {
        await().atMost(LONG)
                .pollInterval(Duration.ofMillis(200))
                .until(() -> get(at + "/actuator/health/readiness"), answer::equals);
    }

    private String get(String url) {
        try {
            HttpResponse<String> response = http.send(
                    HttpRequest.newBuilder(URI.create(url)).timeout(PROBE).build(),
                    HttpResponse.BodyHandlers.ofString());
            return response.statusCode() + " " + response.body();
        } catch (IOException e) {
            throw new AssertionError("the probe was not answered in time", e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
