package cymru.pythefnos.representative.delivery.mail.smtp;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;

/** A message that goes out byte for byte as it was kept, and knows whether all of it went. */
final class RawMessage extends MimeMessage {

    private final byte[] bytes;
    private volatile boolean handedOver;

    RawMessage(Session session, byte[] bytes) throws MessagingException {
        super(session, new ByteArrayInputStream(bytes));
        this.bytes = bytes;
    }

    /** Whether the last byte was written: from then on the server may have taken it. */
    boolean handedOver() {
        return handedOver;
    }

    @Override
    public void writeTo(OutputStream out, String[] ignored) throws IOException {
        out.write(bytes);
        out.flush();
        handedOver = true;
    }
}
