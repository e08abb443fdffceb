package cymru.pythefnos.chassis.http.body;

import cymru.pythefnos.chassis.problem.Problem;
import cymru.pythefnos.chassis.problem.ProblemException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What no request may be: JSON beyond the limit (413, whether or not its length was announced; raw uploads have their own
 * limit), a body that comes too slowly, a query with control
 * characters or with an empty parameter.
 */
final class RequestBounds extends OncePerRequestFilter {
    private static final Pattern CONTROL = Pattern.compile("%(?:[01]\\p{XDigit}|7[Ff])");

    /** Given and empty: it would count as not given, and so a list of some as a list of all. */
    private static final Pattern EMPTY = Pattern.compile("(?:^|&)([A-Za-z]{1,40})=(?:&|$)");

    private final long jsonLimit;

    /** @param jsonLimit in bytes */
    RequestBounds(long jsonLimit) {
        this.jsonLimit = jsonLimit;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        checkQuery(request.getQueryString());
        long limit = JsonBodies.isJson(request) ? jsonLimit : Long.MAX_VALUE;
        if (request.getContentLengthLong() > limit) {
            throw BoundedBody.tooLarge(limit);
        }
        chain.doFilter(bounded(request, limit), response);
    }

    private static void checkQuery(@Nullable String query) {
        if (query == null) {
            return;
        }
        if (CONTROL.matcher(query).find()) {
            throw new ProblemException(Problem.of("unreadable-request", HttpStatus.BAD_REQUEST));
        }
        Matcher empty = EMPTY.matcher(query);
        if (empty.find()) {
            throw new ProblemException(
                    Problem.of("empty-parameter", HttpStatus.BAD_REQUEST).with("field", empty.group(1)));
        }
    }

    private static HttpServletRequest bounded(HttpServletRequest request, long limit) {
        return new HttpServletRequestWrapper(request) {
            @Override
            public ServletInputStream getInputStream() throws IOException {
                return new BoundedBody(
                        super.getInputStream(),
                        limit,
                        Pace.USUAL,
                        cutOff -> setAttribute(BodyCutOff.ATTRIBUTE, cutOff));
            }
        };
    }
}
