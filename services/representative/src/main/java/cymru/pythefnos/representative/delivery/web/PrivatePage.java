package cymru.pythefnos.representative.delivery.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;

/** A page behind a personal link: kept nowhere, and its address told to nobody. */
public final class PrivatePage {
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";

    private PrivatePage() {}

    public static void write(HttpServletResponse response, HttpStatus status, String html) throws IOException {
        write(response, status, html, POLICY);
    }

    /** One with a form, which is sent back to this site alone. */
    public static void writeForm(HttpServletResponse response, HttpStatus status, String html) throws IOException {
        write(response, status, html, POLICY + "; form-action 'self'");
    }

    private static void write(HttpServletResponse response, HttpStatus status, String html, String policy)
            throws IOException {
        response.setStatus(status.value());
        response.setContentType("text/html");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Security-Policy", policy);
        response.setHeader("Referrer-Policy", "no-referrer");
        response.getWriter().write(html);
    }
}
