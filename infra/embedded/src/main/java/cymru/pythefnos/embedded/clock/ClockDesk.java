package cymru.pythefnos.embedded.clock;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code GET /clock} says what time it is; {@code PUT /clock} with {@code {"now":"…"}} moves it where it may be moved. */
public record ClockDesk(Clock clock) implements HttpHandler {
    private static final Pattern NOW = Pattern.compile("\\{\\s*\"now\"\\s*:\\s*\"([^\"]+)\"\\s*}");

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            switch (exchange.getRequestMethod()) {
                case "GET" -> answer(exchange, 200, now());
                case "PUT" -> move(exchange);
                default -> answer(exchange, 405, problem("GET, PUT"));
            }
        }
    }

    private void move(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readNBytes(1_000), StandardCharsets.UTF_8);
        Matcher now = NOW.matcher(body.strip());
        if (!(clock instanceof MovableClock movable)) {
            answer(exchange, 409, problem("Dechreuwch gyda --movable-clock / Start with --movable-clock"));
        } else if (!now.matches() || !moved(movable, now.group(1))) {
            answer(exchange, 400, problem("{'now':'2027-01-05T09:00:00Z'}"));
        } else {
            answer(exchange, 200, now());
        }
    }

    private static boolean moved(MovableClock clock, String moment) {
        try {
            clock.moveTo(Instant.parse(moment));
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private String now() {
        return "{\"now\":\"%s\"}".formatted(clock.instant());
    }

    private static String problem(String detail) {
        return "{\"detail\":\"%s\"}".formatted(detail);
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
