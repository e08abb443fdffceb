package cymru.pythefnos.embedded.demo;

import cymru.pythefnos.embedded.Addresses;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The public API as a client with a token calls it. */
public final class Api {
    // in a fixed order: the same call is made of the same bytes in another process, as its key demands
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();
    private static final int ATTEMPTS = 30;
    private final HttpClient http = HttpClient.newHttpClient();
    private final Addresses at;
    private final String credentials;
    private @Nullable String token;

    /** A client of the system there, by its id and secret. */
    public Api(Addresses at, String clientId, String clientSecret) {
        this(at, Base64.getEncoder().encodeToString((clientId + ":" + clientSecret).getBytes(StandardCharsets.UTF_8)));
    }

    private Api(Addresses at, String credentials) {
        this.at = at;
        this.credentials = credentials;
    }

    /** Where the system is. */
    public Addresses at() {
        return at;
    }

    /** The same client at another system that knows it. */
    public Api at(Addresses other) {
        return new Api(other, credentials);
    }

    /**
     * POSTs JSON; the key makes a second call with the same body find the first one's result. Where the first one's process
     * was killed, the service asks for patience until its lease has run out.
     */
    public JsonNode post(URI service, String path, Object body, String key) {
        HttpRequest.Builder call = to(service, path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(text(JSON.writeValueAsString(body)));
        HttpResponse<String> answer = send(call);
        for (int n = 1; n < ATTEMPTS && asksForPatience(answer); n++) {
            pause(answer.headers().firstValueAsLong("Retry-After").orElse(1));
            answer = send(call);
        }
        return json(answer);
    }

    private static boolean asksForPatience(HttpResponse<String> answer) {
        return answer.statusCode() >= 400
                && answer.headers().firstValue("Retry-After").isPresent();
    }

    private static void pause(long seconds) {
        try {
            Thread.sleep(Duration.ofSeconds(seconds));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CallFailed("Interrupted", e);
        }
    }

    /** PUTs a file as a rendition of a paper. */
    public JsonNode upload(String paper, String format, String language, Upload file) {
        String path = "/papers/%s/renditions/%s/%s".formatted(paper, format, language);
        return json(send(to(at.meeting(), path)
                .header("Content-Type", file.mediaType())
                .header("Content-Disposition", "attachment; filename=\"" + file.name() + "\"")
                .PUT(BodyPublishers.ofByteArray(file.bytes()))));
    }

    /** GETs JSON. */
    public JsonNode get(URI service, String path) {
        return json(send(to(service, path).GET()));
    }

    /** Any call with the token, and whatever it answers. */
    public HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, BodyHandlers.ofString());
    }

    /** The same, with the answer's body as it is wanted. */
    public <T> HttpResponse<T> send(HttpRequest.Builder request, BodyHandler<T> body) {
        HttpResponse<T> answer = exchange(request.setHeader("Authorization", "Bearer " + token()), body);
        if (answer.statusCode() != 401) {
            return answer;
        }
        token = null;
        return exchange(request.setHeader("Authorization", "Bearer " + token()), body);
    }

    /** A request to a path of a service. */
    public HttpRequest.Builder to(URI service, String path) {
        return HttpRequest.newBuilder(service.resolve(path));
    }

    private <T> HttpResponse<T> exchange(HttpRequest.Builder request, BodyHandler<T> body) {
        try {
            return http.send(request.build(), body);
        } catch (IOException e) {
            throw new CallFailed("No answer: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CallFailed("Interrupted", e);
        }
    }

    private static JsonNode json(HttpResponse<String> answer) {
        if (answer.statusCode() >= 300) {
            throw new CallFailed("%s gave %d: %s".formatted(answer.uri(), answer.statusCode(), answer.body()), null);
        }
        return answer.body().isEmpty() ? JSON.createObjectNode() : JSON.readTree(answer.body());
    }

    private synchronized String token() {
        if (token == null) {
            String form = "grant_type=" + URLEncoder.encode("client_credentials", StandardCharsets.UTF_8);
            JsonNode answer = json(exchange(
                    to(at.portal(), "/oauth2/token")
                            .header("Authorization", "Basic " + credentials)
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(text(form)),
                    BodyHandlers.ofString()));
            token = answer.get("access_token").asString();
        }
        return Objects.requireNonNull(token);
    }

    private static BodyPublisher text(String body) {
        return BodyPublishers.ofString(body);
    }

    /**
     * A file to send.
     *
     * @param name Its name, for the extension.
     * @param mediaType Its IANA media type.
     * @param bytes What is in it.
     */
    @SuppressWarnings("ArrayRecordComponent") // a file's bytes, never compared
    public record Upload(String name, String mediaType, byte[] bytes) {}

    /** A call that was refused or not answered. */
    public static final class CallFailed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        CallFailed(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }
}
