package cymru.pythefnos.chassis.problem;

import cymru.pythefnos.chassis.words.Languages;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** Writes a problem as the answer to a request, from a controller, a filter or the container's error page. */
public final class ProblemWriter {
    private static final List<String> HEADERS_OF_SUCCESS =
            List.of(HttpHeaders.ETAG, HttpHeaders.CONTENT_DISPOSITION, HttpHeaders.LOCATION, HttpHeaders.ACCEPT_RANGES);
    private final ProblemDocument documents;
    private final JsonMapper json;

    public ProblemWriter(ProblemDocument documents, JsonMapper json) {
        this.documents = documents;
        this.json = json;
    }

    /** Nothing happens if part of another answer has gone out already: it can only be broken off. */
    public void write(Problem problem, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        Locale language = Languages.asked(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        byte[] body = json.writeValueAsBytes(documents.of(problem, language, instance(request)));
        response.resetBuffer();
        HEADERS_OF_SUCCESS.forEach(header -> response.setHeader(header, null));
        response.setStatus(problem.status().value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage());
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static String instance(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String original
                ? original
                : request.getRequestURI();
    }
}
