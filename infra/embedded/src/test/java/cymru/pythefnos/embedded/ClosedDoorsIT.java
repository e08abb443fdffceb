package cymru.pythefnos.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import cymru.pythefnos.embedded.demo.Api;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Another user of the same machine can reach every port of the running system; none of them says anything to them. */
class ClosedDoorsIT {
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    static Path folder;

    private static EmbeddedSystem system;
    private static Api officer;
    private static Api finance;
    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeAll
    static void start() {
        system = EmbeddedSystem.start(
                Options.run(folder.resolve("data")).withPorts(0).withClock(Instant.parse("2027-01-05T09:00:00Z")));
        officer = OfficerClient.of(system.addresses());
        JsonNode made = officer.post(
                system.addresses().portal(), "/clients", Map.of("name", "f", "roles", List.of("finance")), "finance");
        finance = new Api(
                system.addresses(),
                made.get("clientId").asString(),
                made.get("clientSecret").asString());
    }

    @AfterAll
    static void stop() {
        system.close();
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /messages",
        "GET, /messages/000000000001",
        "GET, /clock",
        "PUT, /clock",
        "GET, /",
        "DELETE, /messages"
    })
    void withoutATokenTheDeskRefusesInBothLanguages(String method, String path) throws Exception {
        HttpResponse<String> refused = send(request(method, path));

        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
        assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        JsonNode problem = JSON.readTree(refused.body());
        assertThat(problem.get("type").asString()).isEqualTo("urn:pythefnos:problem:not-signed-in");
        assertThat(problem.at("/languages/cy/title").asString()).isEqualTo("Mewngofnodwch yn gyntaf");
        assertThat(problem.at("/languages/en/title").asString()).isEqualTo("Sign in first");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bearer x",
                "Bearer",
                "Basic eDp5",
                "Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4Iiwicm9sZXMiOlsib2ZmaWNlciJdfQ.",
                "Bearer eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJ4Iiwicm9sZXMiOlsib2ZmaWNlciJdfQ.AAAA"
            })
    void aTokenThatThePortalDidNotGiveIsRefused(String authorization) throws Exception {
        HttpResponse<String> refused = send(request("GET", "/messages").header("Authorization", authorization));

        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.body()).contains("urn:pythefnos:problem:token-refused");
    }

    @Test
    void mailAndMovingTheClockAreForOfficers() {
        String body = "{\"now\":\"2027-03-30T09:00:00Z\"}";
        for (HttpRequest.Builder asked : List.of(
                request("GET", "/messages"),
                request("GET", "/messages/000000000001"),
                request("PUT", "/clock").PUT(BodyPublishers.ofString(body)))) {
            HttpResponse<String> refused = finance.send(asked);
            assertThat(refused.statusCode()).isEqualTo(403);
            assertThat(refused.body())
                    .contains("urn:pythefnos:problem:not-allowed", "Nid oes gennych hawl", "You may not do this");
        }
        assertThat(finance.send(request("GET", "/clock")).statusCode()).isEqualTo(200);
        assertThat(officer.send(request("GET", "/messages")).statusCode()).isEqualTo(200);
        assertThat(officer.send(request("PUT", "/clock").PUT(BodyPublishers.ofString(body)))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void whoseClientIsRevokedReadsNoMoreMail() {
        JsonNode made = officer.post(
                system.addresses().portal(), "/clients", Map.of("name", "o", "roles", List.of("officer")), "second");
        Api second = new Api(
                system.addresses(),
                made.get("clientId").asString(),
                made.get("clientSecret").asString());
        assertThat(second.send(request("GET", "/messages")).statusCode()).isEqualTo(200);

        URI client = system.addresses()
                .portal()
                .resolve("/clients/" + made.get("clientId").asString());
        assertThat(officer.send(HttpRequest.newBuilder(client).DELETE()).statusCode())
                .isLessThan(300);

        assertThatThrownBy(() -> second.send(request("GET", "/messages"))).hasMessageContaining("401");
    }

    @Test
    void theStoreAndTheBrokerWantTheirPasswords() {
        String store = system.storeUri().replaceFirst("//.*@", "//");
        try (MongoClient stranger = MongoClients.create(store)) {
            assertThatThrownBy(() -> stranger.getDatabase("pythefnos_representative")
                            .runCommand(new Document("find", "representatives")))
                    .isInstanceOfSatisfying(
                            MongoCommandException.class,
                            refused -> assertThat(refused.getErrorCode()).isEqualTo(13));
        }
        Map<String, Object> broker = Map.of(
                "bootstrap.servers",
                String.valueOf(system.brokerSettings().get("bootstrap.servers")),
                "default.api.timeout.ms",
                3000,
                "request.timeout.ms",
                2000);
        try (Admin stranger = Admin.create(broker)) {
            assertThatThrownBy(() -> stranger.listTopics().names().get()).isInstanceOf(Exception.class);
        }
        try (Admin owner = Admin.create(Map.copyOf(system.brokerSettings()))) {
            assertThat(owner.listTopics().names()).succeedsWithin(Duration.ofSeconds(60));
        }
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(String method, String path) {
        return HttpRequest.newBuilder(system.addresses().desk().resolve(path)).method(method, BodyPublishers.noBody());
    }
}
