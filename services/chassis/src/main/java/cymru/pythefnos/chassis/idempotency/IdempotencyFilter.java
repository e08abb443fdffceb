package cymru.pythefnos.chassis.idempotency;

import cymru.pythefnos.chassis.http.NewId;
import cymru.pythefnos.chassis.http.body.JsonBodies;
import cymru.pythefnos.chassis.problem.Problem;
import cymru.pythefnos.chassis.problem.ProblemAnswers;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Stands after sign-in, since keys belong to clients. Anonymous requests, uploads and other methods pass untouched. */
final class IdempotencyFilter extends OncePerRequestFilter {
    static final String HEADER = "Idempotency-Key";
    private static final Logger LOG = LoggerFactory.getLogger(IdempotencyFilter.class);
    private static final Pattern USABLE = Pattern.compile("[!-~]{1,255}");
    private final IdempotencyKeys keys;
    private final ProblemAnswers problems;
    private final JsonBodies bodies;

    IdempotencyFilter(IdempotencyKeys keys, ProblemAnswers problems, JsonBodies bodies) {
        this.keys = keys;
        this.problems = problems;
        this.bodies = bodies;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST")
                || request.getHeader(HEADER) == null
                || request.getUserPrincipal() == null
                || (request.getContentType() != null && !JsonBodies.isJson(request));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        List<String> named = Collections.list(request.getHeaders(HEADER));
        if (named.size() != 1 || !USABLE.matcher(named.getFirst()).matches()) {
            refuse("idempotency-key-invalid", HttpStatus.BAD_REQUEST, request, response);
            return;
        }
        byte[] body = bodies.read(request);
        Opening opening =
                keys.open(request.getUserPrincipal().getName() + ' ' + named.getFirst(), RequestHash.of(request, body));
        if (opening instanceof Opening.Attempt attempt) {
            request.setAttribute(NewId.KEPT, attempt.newId());
            attempt(attempt, new BufferedRequest(request, body), response, chain);
        } else {
            answer(opening, request, response);
        }
    }

    private void answer(Opening opening, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (opening instanceof Opening.Done done) {
            done.answer().replay(response);
        } else if (opening instanceof Opening.OtherRequest) {
            refuse("idempotency-key-reused", HttpStatus.UNPROCESSABLE_CONTENT, request, response);
        } else {
            response.setHeader(HttpHeaders.RETRY_AFTER, "2");
            refuse("request-in-progress", HttpStatus.CONFLICT, request, response);
        }
    }

    private void attempt(
            Opening.Attempt attempt, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ContentCachingResponseWrapper watched = new ContentCachingResponseWrapper(response);
        boolean answered = false;
        try {
            chain.doFilter(request, watched);
            answered = true;
        } finally {
            settle(attempt, watched, answered ? watched.getStatus() : 500);
        }
        watched.copyBodyToResponse();
    }

    /** If the store fails us here the answer still goes out: the lease runs out, and the id is kept. */
    private void settle(Opening.Attempt attempt, ContentCachingResponseWrapper watched, int status) {
        try {
            if (status >= 200 && status < 300) {
                keys.keep(attempt, KeptAnswer.of(watched));
            } else {
                keys.free(attempt, status < 500);
            }
        } catch (RuntimeException storeFailed) {
            LOG.warn("An idempotency key could not be settled; its lease will run out", storeFailed);
        }
    }

    private void refuse(String name, HttpStatus status, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        problems.answer(Problem.of(name, status), request, response);
    }
}
