package cymru.pythefnos.embedded.http;

import com.sun.net.httpserver.HttpExchange;
import cymru.pythefnos.chassis.problem.Problem;
import cymru.pythefnos.chassis.problem.ProblemBundle;
import cymru.pythefnos.chassis.problem.ProblemDocument;
import cymru.pythefnos.chassis.problem.ProblemWords;
import cymru.pythefnos.chassis.words.Languages;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** JSON, and problems in the language that was asked for, as the services answer. */
public final class Answers {
    private static final JsonMapper JSON = new JsonMapper();
    private static final ProblemDocument PROBLEMS =
            new ProblemDocument(ProblemWords.of(Stream.of(new ProblemBundle("embedded/problems"))));

    private Answers() {}

    /** Answers 200. */
    public static void send(HttpExchange exchange, Map<String, ?> body) throws IOException {
        send(exchange, 200, "application/json", body);
    }

    /** Refuses. */
    public static void refuse(HttpExchange exchange, Problem problem) throws IOException {
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
