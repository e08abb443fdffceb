package cymru.pythefnos.embedded.api;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import cymru.pythefnos.chassis.problem.Problem;
import cymru.pythefnos.embedded.Addresses;
import cymru.pythefnos.embedded.http.Answers;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.util.UriUtils;
import tools.jackson.databind.json.JsonMapper;

/** Swagger UI with the descriptions of all services to choose from. It holds no data; what it calls asks for a token. */
public final class ApiPage implements HttpHandler {
    /** Where it begins. */
    public static final String PATH = "/api/";

    private static final String OURS = "/embedded/api/";
    private static final Map<String, String> TYPES = Map.of(
            "html",
            "text/html; charset=utf-8",
            "js",
            "text/javascript; charset=utf-8",
            "css",
            "text/css",
            "png",
            "image/png");

    private final Map<String, String> files;
    private final String services;
    private final String policy;

    /** Of the services there. */
    public ApiPage(Addresses at) {
        String theirs = "/META-INF/resources/webjars/swagger-ui/" + version() + "/";
        this.files = Map.of(
                "", OURS + "index.html",
                "start.js", OURS + "start.js",
                "swagger-ui.css", theirs + "swagger-ui.css",
                "swagger-ui-bundle.js", theirs + "swagger-ui-bundle.js",
                "swagger-ui-standalone-preset.js", theirs + "swagger-ui-standalone-preset.js",
                "favicon-32x32.png", theirs + "favicon-32x32.png");
        this.services = new JsonMapper()
                .writeValueAsString(Stream.of(
                                Map.of("name", "meeting", "url", at.meeting() + "/v3/api-docs"),
                                Map.of("name", "representative", "url", at.representative() + "/v3/api-docs"),
                                Map.of("name", "portal", "url", at.portal() + "/v3/api-docs"))
                        .toList());
        this.policy = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
                + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'; connect-src 'self' "
                + Stream.of(at.meeting(), at.representative(), at.portal())
                        .map(Objects::toString)
                        .collect(Collectors.joining(" "));
    }

    /** Whether that is the page or a part of it: anybody who reaches the port may see it. */
    public static boolean isPart(HttpExchange exchange) {
        return exchange.getRequestURI().getPath().startsWith(PATH)
                && exchange.getRequestMethod().equals("GET");
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String name = exchange.getRequestURI().getPath().substring(PATH.length());
            byte[] body = body(name);
            if (body == null) {
                Answers.refuse(exchange, Problem.of("no-such-path", HttpStatus.NOT_FOUND));
                return;
            }
            Headers headers = exchange.getResponseHeaders();
            headers.set("Content-Type", type(name));
            headers.set("Content-Security-Policy", policy);
            headers.set("X-Content-Type-Options", "nosniff");
            headers.set("Referrer-Policy", "no-referrer");
            headers.set("Cache-Control", "no-store");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private byte @Nullable [] body(String name) throws IOException {
        if (name.equals("services.json")) {
            return services.getBytes(StandardCharsets.UTF_8);
        }
        String file = files.get(name);
        if (file == null) {
            return null;
        }
        try (InputStream in = Objects.requireNonNull(ApiPage.class.getResourceAsStream(file), file)) {
            return in.readAllBytes();
        }
    }

    private static String type(String name) {
        String extension = name.isEmpty() ? "html" : UriUtils.extractFileExtension("/" + name);
        return TYPES.getOrDefault(Objects.requireNonNullElse(extension, ""), "application/json");
    }

    private static String version() {
        Properties properties = new Properties();
        try (InputStream in = Objects.requireNonNull(
                ApiPage.class.getResourceAsStream("/META-INF/maven/org.webjars/swagger-ui/pom.properties"))) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Objects.requireNonNull(properties.getProperty("version"));
    }
}
