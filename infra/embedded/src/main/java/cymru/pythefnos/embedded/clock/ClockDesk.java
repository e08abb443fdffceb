package cymru.pythefnos.embedded.clock;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import cymru.pythefnos.chassis.problem.Problem;
import cymru.pythefnos.chassis.problem.ProblemBundle;
import cymru.pythefnos.chassis.problem.ProblemDocument;
import cymru.pythefnos.chassis.problem.ProblemWords;
import cymru.pythefnos.chassis.words.Languages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code GET /clock} says what time it is; {@code PUT /clock} with {@code {"now":"…"}} moves it.
 *
 * @param clock What it shows.
 * @param movable Whether it may be moved.
 */
public record ClockDesk(Clock clock, boolean movable) implements HttpHandler {
    private static final Pattern NOW = Pattern.compile("\\{\\s*\"now\"\\s*:\\s*\"([^\"]+)\"\\s*}");
    private static final int LONGEST = 1_000;
    private static final JsonMapper JSON = new JsonMapper();
    private static final ProblemDocument PROBLEMS =
            new ProblemDocument(ProblemWords.of(Stream.of(new ProblemBundle("embedded/problems"))));

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!exchange.getRequestURI().getPath().equals("/clock")) {
                refuse(exchange, Problem.of("no-such-path", HttpStatus.NOT_FOUND));
                return;
            }
            switch (exchange.getRequestMethod()) {
                case "GET" -> answer(exchange);
                case "PUT" -> move(exchange);
                default -> refuseMethod(exchange);
            }
        }
    }

    private void move(HttpExchange exchange) throws IOException {
        Optional<Instant> moment = wanted(exchange);
        if (!movable || !(clock instanceof MovableClock mover)) {
            refuse(exchange, Problem.of("clock-fixed", HttpStatus.CONFLICT));
        } else if (moment.isEmpty()) {
            refuse(exchange, Problem.of("clock-invalid", HttpStatus.BAD_REQUEST));
        } else {
            mover.moveTo(moment.get());
            answer(exchange);
        }
    }

    private static Optional<Instant> wanted(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readNBytes(LONGEST + 1);
        Matcher now = NOW.matcher(new String(body, StandardCharsets.UTF_8).strip());
        return body.length <= LONGEST && now.matches() ? MovableClock.moment(now.group(1)) : Optional.empty();
    }

    private void answer(HttpExchange exchange) throws IOException {
        send(exchange, 200, "application/json", Map.of("now", clock.instant().toString()));
    }

    private static void refuseMethod(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Allow", "GET, PUT");
        refuse(
                exchange,
                Problem.of("method-not-allowed", HttpStatus.METHOD_NOT_ALLOWED).with("allowed", List.of("GET", "PUT")));
    }

    private static void refuse(HttpExchange exchange, Problem problem) throws IOException {
        var language = Languages.asked(exchange.getRequestHeaders().getFirst("Accept-Language"));
        String path = exchange.getRequestURI().getPath();
        exchange.getResponseHeaders().set("Content-Language", language.getLanguage());
        send(exchange, problem.status().value(), "application/problem+json", PROBLEMS.of(problem, language, path));
    }

    private static void send(HttpExchange exchange, int status, String type, Map<String, ?> body) throws IOException {
        byte[] json = JSON.writeValueAsBytes(body);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, json.length);
        exchange.getResponseBody().write(json);
    }
}
