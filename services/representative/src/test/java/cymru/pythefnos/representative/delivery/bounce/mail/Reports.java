package cymru.pythefnos.representative.delivery.bounce.mail;

import cymru.pythefnos.representative.delivery.DeliveryId;
import cymru.pythefnos.representative.delivery.bounce.ReturnPath;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Reports as real servers write them, about a message of ours to {@code sian@enghraifft.cymru}. */
public final class Reports {

    private Reports() {}

    /** @param name of a file among the test's resources */
    public static byte[] about(DeliveryId id, String name) {
        return with(name, ReturnPath.token(id.hash()), id.hash());
    }

    public static byte[] with(String name, String token, String hash) {
        try (InputStream in = Reports.class.getResourceAsStream("/reports/" + name + ".eml")) {
            String report = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return report.replace("TOKEN", token)
                    .replace("HASH", hash)
                    .replace("\n", "\r\n")
                    .getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(name, e);
        }
    }
}
