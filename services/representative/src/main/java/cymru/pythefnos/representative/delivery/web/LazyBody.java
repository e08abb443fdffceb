package cymru.pythefnos.representative.delivery.web;

import cymru.pythefnos.representative.delivery.mail.TextFiles;
import cymru.pythefnos.representative.delivery.papers.PaperCopy;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;

/** Says that a paper is coming only when its first byte does, so that until then a problem can be said instead. */
final class LazyBody extends OutputStream {

    private final HttpServletResponse response;
    private final PaperCopy copy;
    private final String name;
    private @Nullable OutputStream begun;

    /** @param name under which the reader keeps it */
    LazyBody(HttpServletResponse response, PaperCopy copy, String name) {
        this.response = response;
        this.copy = copy;
        this.name = name;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        OutputStream out = begun;
        if (out == null) {
            begin();
            out = response.getOutputStream();
            begun = out;
        }
        out.write(bytes, from, length);
    }

    /** To be saved, never shown inside this site: it is somebody else's file. */
    private void begin() {
        response.setContentType(TextFiles.typed(copy.mediaType()));
        response.setContentLengthLong(copy.bytes());
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
