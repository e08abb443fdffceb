package cymru.pythefnos.chassis.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

/** From what was thrown to the answer, with the headers that belong to it. */
public record ProblemAnswers(ProblemMappings mappings, ProblemWriter writer) {

    public void answer(Throwable thrown, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (isGone(thrown)) {
            return;
        }
        answer(mappings.problem(thrown, request), request, response);
    }

    public void answer(Problem problem, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!response.isCommitted()) {
            list(response, HttpHeaders.ALLOW, problem.facts().get("allowed"), HttpStatus.METHOD_NOT_ALLOWED, problem);
            list(
                    response,
                    HttpHeaders.ACCEPT,
                    problem.facts().get("supported"),
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                    problem);
            if (problem.status() == HttpStatus.SERVICE_UNAVAILABLE) {
                response.setHeader(HttpHeaders.RETRY_AFTER, "5");
            }
        }
        writer.write(problem, request, response);
    }

    private static void list(
            HttpServletResponse response,
            String header,
            @org.jspecify.annotations.Nullable Object values,
            HttpStatus status,
            Problem problem) {
        if (problem.status() == status && values instanceof List<?> several) {
            response.setHeader(
                    header,
                    String.join(", ", several.stream().map(String::valueOf).toList()));
        }
    }

    /** The client hung up: there is nobody to answer, and nothing went wrong here. */
    private static boolean isGone(Throwable thrown) {
        return thrown instanceof AsyncRequestNotUsableException
                || thrown.getClass().getSimpleName().equals("ClientAbortException");
    }
}
