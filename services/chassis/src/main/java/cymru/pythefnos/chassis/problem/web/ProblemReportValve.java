package cymru.pythefnos.chassis.problem.web;

import cymru.pythefnos.chassis.problem.Problem;
import cymru.pythefnos.chassis.problem.ProblemDocument;
import cymru.pythefnos.chassis.problem.ProblemWords;
import cymru.pythefnos.chassis.words.Languages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** Requests so broken that Tomcat answers before any filter: over-long or malformed lines and headers. */
public final class ProblemReportValve extends ErrorReportValve {
    private static final ProblemDocument DOCUMENTS = new ProblemDocument(ProblemWords.of(Stream.empty()));
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    protected void report(Request request, Response response, @Nullable Throwable thrown) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            write(request, response);
        } catch (IOException gone) {
            container.getLogger().debug("The client went before its answer", gone);
        }
    }

    private static void write(Request request, Response response) throws IOException {
        HttpStatus status = status(response);
        response.setStatus(status.value());
        String name = status.is5xxServerError() ? "temporarily-unavailable" : "unreadable-request";
        Locale language = Languages.asked(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        // the path was perhaps not readable: it is not repeated
        byte[] body = JSON.writeValueAsBytes(DOCUMENTS.of(Problem.of(name, status), language, "/"));
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage());
        response.getReporter().write(new String(body, StandardCharsets.UTF_8));
        response.finishResponse();
    }

    /** A transfer coding (501) or version (505) that nobody knows is the client's fault, and bad input is never 5xx. */
    private static HttpStatus status(Response response) {
        HttpStatus known = HttpStatus.resolve(response.getStatus());
        return known == null || known == HttpStatus.NOT_IMPLEMENTED || known == HttpStatus.HTTP_VERSION_NOT_SUPPORTED
                ? HttpStatus.BAD_REQUEST
                : known;
    }
}
