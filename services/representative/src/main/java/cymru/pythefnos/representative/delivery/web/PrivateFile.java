package cymru.pythefnos.representative.delivery.web;

import cymru.pythefnos.representative.delivery.mail.TextFiles;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;

/** A file behind a personal link: to be saved, never shown inside this site, since it is somebody else's. */
final class PrivateFile {
    private PrivateFile() {}

    /** @param name under which the reader keeps it */
    static void begin(HttpServletResponse response, String mediaType, long bytes, String name) {
        response.setContentType(TextFiles.typed(mediaType));
        response.setContentLengthLong(bytes);
        response.setHeader(
                "Content-Disposition",
                ContentDisposition.attachment()
                        .filename(name, StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
    }
}
