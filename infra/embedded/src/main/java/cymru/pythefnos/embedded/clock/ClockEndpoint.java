package cymru.pythefnos.embedded.clock;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import cymru.pythefnos.chassis.problem.Problem;
import cymru.pythefnos.embedded.http.Answers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;

/**
 * {@code GET /clock} says what time it is; {@code PUT /clock} with {@code {"now":"…"}} moves it.
 *
 * @param clock What it shows.
 * @param movable Whether it may be moved.
 */
public record ClockEndpoint(Clock clock, boolean movable) implements HttpHandler {
    /** Where it answers. */
    public static final String PATH = "/clock";

    private static final Pattern NOW = Pattern.compile("\\{\\s*\"now\"\\s*:\\s*\"([^\"]+)\"\\s*}");
    private static final int LONGEST = 1_000;

    /** Reading it changes nothing. */
    public static boolean isRead(HttpExchange exchange) {
        return exchange.getRequestMethod().equals("GET")
                && exchange.getRequestURI().getPath().equals(PATH);
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!exchange.getRequestURI().getPath().equals(PATH)) {
                Answers.refuse(exchange, Problem.of("no-such-path", HttpStatus.NOT_FOUND));
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
            Answers.refuse(exchange, Problem.of("clock-fixed", HttpStatus.CONFLICT));
        } else if (moment.isEmpty()) {
            Answers.refuse(exchange, Problem.of("clock-invalid", HttpStatus.BAD_REQUEST));
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
        Answers.send(exchange, Map.of("now", clock.instant().toString()));
    }

    private static void refuseMethod(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Allow", "GET, PUT");
        Answers.refuse(
                exchange,
                Problem.of("method-not-allowed", HttpStatus.METHOD_NOT_ALLOWED).with("allowed", List.of("GET", "PUT")));
    }
}
