package cymru.pythefnos.chassis.http.json;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** JSON of more than the limit is answered 413, whether or not its length was announced. Raw uploads have their own. */
final class JsonBodyLimit extends OncePerRequestFilter {
    private final long limit;

    /** @param limit in bytes */
    JsonBodyLimit(long limit) {
        this.limit = limit;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !JsonBodies.isJson(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > limit) {
            throw LimitedBody.tooLarge(limit);
        }
        chain.doFilter(limited(request), response);
    }

    private HttpServletRequest limited(HttpServletRequest request) {
        return new HttpServletRequestWrapper(request) {
            @Override
            public ServletInputStream getInputStream() throws IOException {
                return new LimitedBody(super.getInputStream(), limit);
            }
        };
    }
}
