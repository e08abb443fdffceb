package cymru.pythefnos.chassis.http.body;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Locale;

/**
 * How JSON bodies are taken in.
 *
 * @param limit in bytes; a longer one is refused with 413
 */
public record JsonBodies(long limit) {

    public static boolean isJson(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).contains("json");
    }

    /** The whole body, at most the limit. */
    public byte[] read(HttpServletRequest request) throws IOException {
        return new BoundedBody(request.getInputStream(), limit, Pace.USUAL, cutOff -> {}).readAllBytes();
    }
}
