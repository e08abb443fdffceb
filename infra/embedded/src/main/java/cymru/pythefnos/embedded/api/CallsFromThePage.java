package cymru.pythefnos.embedded.api;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.core.Ordered;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.filter.CorsFilter;

/**
 * Lets a service answer the page, which comes from another port. A token is asked for all the same; other pages' calls are
 * answered as before, without the header by which a browser would show them the answer.
 */
public final class CallsFromThePage extends CorsFilter {
    private final List<String> origins;

    private CallsFromThePage(List<String> origins, CorsConfiguration allowed) {
        super(request -> allowed);
        this.origins = origins;
    }

    /** Before everything else, since a browser asks without a token whether it may ask. @param port of the page */
    public static FilterRegistrationBean<CorsFilter> onPort(int port) {
        List<String> origins = List.of("http://127.0.0.1:" + port, "http://localhost:" + port);
        CorsConfiguration allowed = new CorsConfiguration();
        allowed.setAllowedOrigins(origins);
        allowed.setAllowedMethods(List.of("GET", "POST", "PUT", "PATCH", "DELETE"));
        allowed.setAllowedHeaders(List.of("*"));
        allowed.setExposedHeaders(List.of("ETag", "Location", "Retry-After", "Content-Language"));
        allowed.setMaxAge(Duration.ofMinutes(10));
        var filter = new FilterRegistrationBean<CorsFilter>(new CallsFromThePage(origins, allowed));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String origin = request.getHeader("Origin");
        return origin == null || !origins.contains(origin);
    }
}
