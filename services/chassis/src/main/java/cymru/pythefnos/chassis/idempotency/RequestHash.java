package cymru.pythefnos.chassis.idempotency;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What makes two requests the same: method, path, query and the bytes of the body. */
final class RequestHash {
    private RequestHash() {}

    static String of(HttpServletRequest request, byte[] body) {
        String head = request.getMethod() + '\n' + request.getRequestURI() + '\n' + request.getQueryString() + '\n';
        try {
            MessageDigest hash = MessageDigest.getInstance("SHA-256");
            hash.update(head.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash.digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
