package cymru.pythefnos.embedded.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.sun.net.httpserver.Filter;
import cymru.pythefnos.embedded.data.DataFolder;
import cymru.pythefnos.servers.mailbox.Mailbox;
import cymru.pythefnos.servers.mailbox.MailboxView;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ClockEndpointTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Instant SPRING = Instant.parse("2027-03-30T09:00:00Z");
    private final HttpClient http = HttpClient.newHttpClient();

    @TempDir
    Path path;

    DataFolder folder;
    Mailbox mailbox;
    MovableClock clock;

    @BeforeEach
    void open() {
        folder = DataFolder.open(path.resolve("data"));
        mailbox = Mailbox.open(folder.mail(), 0);
        clock = MovableClock.keptIn(folder);
    }

    @AfterEach
    void close() {
        mailbox.close();
        folder.close();
    }

    @Test
    void itSaysWhatTimeItIsAndMoves() throws Exception {
        try (MailboxView desk = desk(clock, true)) {
            assertThat(now(send(desk, get()))).isCloseTo(Clock.systemUTC().instant(), within(1, ChronoUnit.MINUTES));
            assertThat(now(send(desk, put("{ \"now\" : \"2027-03-30T09:00:00Z\" }"))))
                    .isAfterOrEqualTo(SPRING);
            assertThat(clock.instant()).isCloseTo(SPRING, within(1, ChronoUnit.MINUTES));
            assertThat(now(send(desk, get()))).isCloseTo(SPRING, within(1, ChronoUnit.MINUTES));
        }
    }

    @Test
    void aRestartCarriesOnFromWhereItWasMoved() {
        clock.moveTo(SPRING);
        assertThat(MovableClock.keptIn(folder).instant()).isCloseTo(SPRING, within(1, ChronoUnit.MINUTES));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "tomorrow",
                "{\"now\":\"tomorrow\"}",
                "{\"now\":2027}",
                "{\"now\":\"2027-03-30\"}",
                "{\"now\":\"2027-03-30T09:00:00Z\",\"zone\":\"x\"}",
                "{\"now\":\"+999999999-12-31T23:59:59Z\"}",
                "{\"now\":\"1066-10-14T09:00:00Z\"}"
            })
    void whatIsNoTimeIsRefusedInBothLanguagesAndNothingMoves(String body) throws Exception {
        clock.moveTo(SPRING);
        try (MailboxView desk = desk(clock, true)) {
            HttpResponse<String> refused = send(desk, put(body));
            assertThat(refused.statusCode()).isEqualTo(400);
            assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            JsonNode problem = JSON.readTree(refused.body());
            assertThat(problem.get("type").asString()).isEqualTo("urn:pythefnos:problem:clock-invalid");
            assertThat(problem.at("/languages/cy/detail").asString())
                    .startsWith("Ni symudwyd y cloc.")
                    .contains("{\"now\":\"2027-01-05T09:00:00Z\"}");
            assertThat(problem.at("/languages/en/detail").asString())
                    .startsWith("The clock was not moved.")
                    .contains("{\"now\":\"2027-01-05T09:00:00Z\"}");
        }
        assertThat(clock.instant()).isCloseTo(SPRING, within(1, ChronoUnit.MINUTES));
        assertThat(MovableClock.keptIn(folder).instant()).isCloseTo(SPRING, within(1, ChronoUnit.MINUTES));
    }

    @Test
    void theRefusalIsInTheLanguageThatWasAskedFor() throws Exception {
        try (MailboxView desk = desk(clock, true)) {
            HttpResponse<String> refused = send(desk, put("x").header("Accept-Language", "cy"));
            assertThat(JSON.readTree(refused.body()).get("title").asString()).isEqualTo("Nid yw hwn yn amser");
        }
    }

    @Test
    void aClockThatWasOnlySetDoesNotMoveFromOutside() throws Exception {
        clock.moveTo(SPRING);
        try (MailboxView desk = desk(clock, false)) {
            HttpResponse<String> refused = send(desk, put("{\"now\":\"2030-01-01T00:00:00Z\"}"));
            assertThat(refused.statusCode()).isEqualTo(409);
            assertThat(refused.body()).contains("--movable-clock", "Ni symudwyd y cloc.");
            assertThat(now(send(desk, get()))).isCloseTo(SPRING, within(1, ChronoUnit.MINUTES));
        }
    }

    @Test
    void theRealTimeDoesNotMove() throws Exception {
        try (MailboxView desk = desk(Clock.systemUTC(), true)) {
            assertThat(send(desk, put("{\"now\":\"2030-01-01T00:00:00Z\"}")).statusCode())
                    .isEqualTo(409);
        }
    }

    @Test
    void otherMethodsAndPathsAreRefused() throws Exception {
        try (MailboxView desk = desk(clock, true)) {
            HttpResponse<String> refused = send(desk, HttpRequest.newBuilder().DELETE());
            assertThat(refused.statusCode()).isEqualTo(405);
            assertThat(refused.headers().firstValue("Allow")).hasValue("GET, PUT");
            HttpRequest elsewhere = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + desk.port() + "/clockwork"))
                    .build();
            assertThat(http.send(elsewhere, BodyHandlers.ofString()).statusCode())
                    .isEqualTo(404);
        }
    }

    private MailboxView desk(Clock shown, boolean movable) {
        return MailboxView.open(
                mailbox,
                0,
                Map.of("/clock", new ClockEndpoint(shown, movable)),
                Filter.beforeHandler("everybody", exchange -> {}));
    }

    private static HttpRequest.Builder get() {
        return HttpRequest.newBuilder().GET();
    }

    private static HttpRequest.Builder put(String body) {
        return HttpRequest.newBuilder().PUT(BodyPublishers.ofString(body));
    }

    private HttpResponse<String> send(MailboxView desk, HttpRequest.Builder request) throws Exception {
        URI clockOf = URI.create("http://127.0.0.1:" + desk.port() + "/clock");
        return http.send(request.uri(clockOf).build(), BodyHandlers.ofString());
    }

    private static Instant now(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        return Instant.parse(JSON.readTree(answer.body()).get("now").asString());
    }
}
