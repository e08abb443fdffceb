package cymru.pythefnos.representative.delivery.web;

import cymru.pythefnos.representative.delivery.papers.PaperCopy;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

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
            PrivateFile.begin(response, copy.mediaType(), copy.bytes(), name);
            out = response.getOutputStream();
            begun = out;
        }
        out.write(bytes, from, length);
    }
}
