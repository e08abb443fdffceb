package cymru.pythefnos.representative.delivery.bounce.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/** No more of a part than a report needs, whatever somebody sends. */
final class Bounded {
    private static final int BYTES = 64 * 1024;

    private Bounded() {}

    static InputStream beginning(Part part) throws MessagingException, IOException {
        try (InputStream in = part.getInputStream()) {
            return new ByteArrayInputStream(in.readNBytes(BYTES));
        }
    }
}
