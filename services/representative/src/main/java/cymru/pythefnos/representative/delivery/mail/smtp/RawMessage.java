package cymru.pythefnos.representative.delivery.mail.smtp;

import cymru.pythefnos.representative.delivery.bounce.ReturnPath;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.eclipse.angus.mail.smtp.SMTPMessage;

/** A message that goes out byte for byte as it was kept, and knows whether all of it went. */
final class RawMessage extends SMTPMessage {

    private final byte[] bytes;
    private volatile boolean handedOver;

    RawMessage(Session session, byte[] bytes) throws MessagingException {
        super(session, new ByteArrayInputStream(bytes));
        this.bytes = bytes;
    }

    /** Where it comes back to, if servers further on can't give it to anybody. */
    void comesBackTo(ReturnPath path) throws MessagingException {
        String id = getMessageID();
        int at = id == null ? -1 : id.indexOf('@');
        if (id != null && at > 1) {
            setEnvelopeFrom(path.of(id.substring(1, at)));
        }
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
