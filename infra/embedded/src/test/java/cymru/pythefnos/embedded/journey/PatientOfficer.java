package cymru.pythefnos.embedded.journey;

import cymru.pythefnos.embedded.Addresses;
import cymru.pythefnos.embedded.OfficerClient;
import cymru.pythefnos.embedded.demo.Api;
import cymru.pythefnos.embedded.demo.Api.Upload;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;

/** Makes each call again, with the same key, until it is answered; the system may be killed at any moment meanwhile. */
final class PatientOfficer {
    private static final Duration PATIENCE = Duration.ofSeconds(180);
    private final Api api;

    PatientOfficer(Addresses at) {
        api = OfficerClient.of(at);
    }

    String create(URI service, String path, Object body, String key) {
        return id(again(() -> api.post(service, path, body, key)));
    }

    JsonNode post(URI service, String path, Object body, String key) {
        return again(() -> api.post(service, path, body, key));
    }

    /** A deed that is refused once it is done, as moving a meeting to where it is: done when the resource shows it. */
    void change(URI service, String path, String deed, Object body, Map.Entry<String, String> shows) {
        again(() -> {
            if (!shows.getValue().equals(field(service, path, shows.getKey()))) {
                api.post(service, path + deed, body, path + deed);
            }
            return shows.getValue().equals(field(service, path, shows.getKey())) ? "done" : null;
        });
    }

    private String field(URI service, String path, String name) {
        return api.get(service, path).get(name).asString();
    }

    void upload(String paper, String format, String language, Upload file) {
        again(() -> api.upload(paper, format, language, file));
    }

    List<JsonNode> deliveries(String meeting) {
        JsonNode page = again(() -> api.get(at().representative(), "/meetings/" + meeting + "/deliveries?limit=200"));
        return (page.isArray() ? page : page.get("items")).valueStream().toList();
    }

    Stream<JsonNode> deliveries(List<String> meetings) {
        return meetings.stream().flatMap(meeting -> deliveries(meeting).stream());
    }

    String message(JsonNode delivery) {
        String path = "/deliveries/" + delivery.get("id").asString() + "/message";
        return again(() -> {
            HttpResponse<String> answer = api.send(api.to(at().representative(), path));
            return answer.statusCode() == 200 ? answer.body() : null;
        });
    }

    Instant now() {
        return Instant.parse(
                again(() -> api.get(at().desk(), "/clock")).get("now").asString());
    }

    void itIs(Instant moment) {
        String body = "{\"now\":\"%s\"}".formatted(moment);
        again(() -> {
            HttpResponse<String> answer = api.send(api.to(at().desk(), "/clock").PUT(BodyPublishers.ofString(body)));
            return answer.statusCode() == 200 ? "moved" : null;
        });
    }

    Addresses at() {
        return api.at();
    }

    private static <T> T again(Supplier<T> call) {
        return Awaitility.await("an answer")
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(200))
                .ignoreException(Api.CallFailed.class)
                .until(call::get, Objects::nonNull);
    }

    static String id(JsonNode made) {
        return made.get("id").asString();
    }
}
