package cymru.pythefnos.embedded.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.pythefnos.embedded.EmbeddedSystem;
import cymru.pythefnos.embedded.OfficerClient;
import cymru.pythefnos.embedded.Options;
import cymru.pythefnos.embedded.Quiet;
import cymru.pythefnos.embedded.clock.MovableClock;
import cymru.pythefnos.embedded.demo.Api;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The running system with a clock that moves, and a post office outside it. */
final class World implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private final AtomicInteger calls = new AtomicInteger();
    final PostOffice post = new PostOffice();
    final EmbeddedSystem system;
    final Api officer;

    World(Path data, Instant start) {
        system = EmbeddedSystem.start(
                Options.run(data).withPorts(0).withSmtp(post.smtp()).withClock(start));
        officer = OfficerClient.of(system.addresses());
    }

    URI meeting() {
        return system.addresses().meeting();
    }

    URI representative() {
        return system.addresses().representative();
    }

    void itIs(String moment) {
        moveTo(Instant.parse(moment));
    }

    /** Once each service knows what has happened, that much time passes. */
    void passes(Duration time) {
        Quiet.awaitEvents(system);
        moveTo(system.clock().instant().plus(time));
    }

    /** Time goes forward only: what waits for a moment would otherwise wait for ever. */
    private void moveTo(Instant moment) {
        MovableClock clock = (MovableClock) system.clock();
        assertThat(moment).isAfterOrEqualTo(clock.instant());
        clock.moveTo(moment);
    }

    /** A client of its own, with one role. */
    Api clientWith(String role) {
        JsonNode made = officer.post(
                system.addresses().portal(),
                "/clients",
                Map.of("name", "journey " + role, "roles", List.of(role)),
                key());
        return new Api(
                system.addresses(),
                made.get("clientId").asString(),
                made.get("clientSecret").asString());
    }

    JsonNode post(URI service, String path, Object body) {
        return officer.post(service, path, body, key());
    }

    JsonNode get(URI service, String path) {
        return officer.get(service, path);
    }

    /** A POST that may be refused. */
    Answer ask(URI service, String path, Object body) {
        return answer(officer.to(service, path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    /** A GET that may be refused. */
    Answer look(URI service, String path) {
        return answer(officer.to(service, path));
    }

    private Answer answer(HttpRequest.Builder request) {
        HttpResponse<String> answer = officer.send(request);
        return new Answer(answer.statusCode(), JSON.readTree(answer.body()));
    }

    <T> T await(String what, Supplier<T> look, java.util.function.Predicate<T> enough) {
        return Awaitility.await(what)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(200))
                .until(look::get, enough);
    }

    List<JsonNode> list(JsonNode page) {
        JsonNode items = page.isArray() ? page : page.get("items");
        return StreamSupport.stream(items.spliterator(), false).toList();
    }

    private String key() {
        return "journey-" + calls.incrementAndGet();
    }

    @Override
    public void close() {
        system.close();
        post.close();
    }

    /**
     * What came back.
     *
     * @param status HTTP status.
     * @param body JSON body.
     */
    record Answer(int status, JsonNode body) {}
}
