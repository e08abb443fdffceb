package cymru.pythefnos.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Somebody asking the service over HTTP.
 *
 * @param who {@code <subject>-<role>}
 */
public record Http(int port, String who, List<String> headers) {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Map<Integer, Description> DESCRIPTIONS = new ConcurrentHashMap<>();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    public static Http officer(RunningService service) {
        return new Http(service.port(), "ann-officer", List.of());
    }

    public Http as(String other) {
        return new Http(port, other, headers);
    }

    public Http with(String header, String value) {
        List<String> more = new ArrayList<>(headers);
        more.addAll(List.of(header, value));
        return new Http(port, who, more);
    }

    public Answer get(String path) {
        return send(path, "GET", null);
    }

    public Answer post(String path, @Nullable String json) {
        return send(path, "POST", json);
    }

    public Answer put(String path, String json) {
        return send(path, "PUT", json);
    }

    public Answer delete(String path) {
        return send(path, "DELETE", null);
    }

    private Answer send(String path, String method, @Nullable String json) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", "Bearer " + who)
                .method(method, json == null ? BodyPublishers.noBody() : BodyPublishers.ofString(json));
        if (json != null) {
            request.header("Content-Type", "application/json");
        }
        for (int i = 0; i < headers.size(); i += 2) {
            request.header(headers.get(i), headers.get(i + 1));
        }
        try {
            HttpResponse<String> answer = CLIENT.send(request.build(), BodyHandlers.ofString());
            description().check(method, path, answer.statusCode(), type(answer));
            return new Answer(answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String type(HttpResponse<String> answer) {
        return answer.body().isEmpty()
                ? ""
                : answer.headers().firstValue("Content-Type").orElse("");
    }

    private Description description() {
        return DESCRIPTIONS.computeIfAbsent(port, any -> {
            try {
                URI docs = URI.create("http://127.0.0.1:" + port + "/v3/api-docs");
                return new Description(CLIENT.send(HttpRequest.newBuilder(docs).build(), BodyHandlers.ofString())
                        .body());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** What came back. */
    public record Answer(HttpResponse<String> response) {
        public int status() {
            return response.statusCode();
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        public JsonNode json() {
            return JSON.readTree(response.body());
        }

        /** The text at a path such as {@code name.cy} or {@code warnings.0.name}; empty if there is none. */
        public String at(String path) {
            return json().at("/" + path.replace('.', '/')).asString("");
        }

        @Override
        public String toString() {
            return response.statusCode() + " " + response.body();
        }
    }
}
