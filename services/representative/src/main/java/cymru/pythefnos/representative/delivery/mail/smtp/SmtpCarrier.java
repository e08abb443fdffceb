package cymru.pythefnos.representative.delivery.mail.smtp;

import cymru.pythefnos.representative.api.person.EmailAddress;
import cymru.pythefnos.representative.delivery.bounce.ReturnPath;
import cymru.pythefnos.representative.delivery.sending.Carrier;
import cymru.pythefnos.representative.delivery.sending.Receipt;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import java.util.Optional;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.jspecify.annotations.Nullable;

/** One line to the mail server, renewed after fifty messages and after every message that was not accepted. */
public final class SmtpCarrier implements Carrier {

    private final SmtpServer server;
    private final Optional<ReturnPath> returnPath;
    private final int perConnection;
    private @Nullable SMTPTransport line;
    private int used;

    /** @param returnPath nothing if messages come back to their sender's address */
    public SmtpCarrier(SmtpServer server, Optional<ReturnPath> returnPath, int perConnection) {
        this.server = server;
        this.returnPath = returnPath;
        this.perConnection = perConnection;
    }

    @Override
    public Receipt hand(byte[] message, EmailAddress to) {
        boolean reused = line != null;
        Receipt receipt = tryOnce(message, to);
        // a server hangs up on a line that was idle: that says nothing about the message
        boolean stale = reused && receipt instanceof Receipt.Deferred deferred && isHangUp(deferred);
        return stale ? tryOnce(message, to) : receipt;
    }

    private static boolean isHangUp(Receipt.Deferred deferred) {
        return deferred.code() == null || deferred.code() == SmtpReplies.CLOSING;
    }

    private Receipt tryOnce(byte[] bytes, EmailAddress to) {
        @Nullable RawMessage message = null;
        try {
            SMTPTransport open = open();
            message = new RawMessage(server.session(), bytes);
            if (returnPath.isPresent()) {
                message.comesBackTo(returnPath.get());
            }
            open.sendMessage(message, new Address[] {new InternetAddress(to.toString())});
            String reply = open.getLastServerResponse();
            int code = open.getLastReturnCode();
            count();
            return new Receipt.Accepted(code, SmtpReplies.tidy(reply));
        } catch (MessagingException refused) {
            close();
            return SmtpReplies.read(refused, message != null && message.handedOver());
        } catch (RuntimeException fault) {
            // of the library: nothing that a server said
            close();
            var failure = new MessagingException(fault.getClass().getSimpleName());
            return SmtpReplies.read(failure, message != null && message.handedOver());
        }
    }

    private SMTPTransport open() throws MessagingException {
        SMTPTransport kept = line;
        if (kept != null) {
            return kept;
        }
        SMTPTransport opened = server.connect();
        line = opened;
        used = 0;
        return opened;
    }

    private void count() {
        used++;
        if (used >= perConnection) {
            close();
        }
    }

    @Override
    public void close() {
        SMTPTransport open = line;
        line = null;
        if (open != null) {
            try {
                open.close();
            } catch (MessagingException gone) {
                // nobody is left to say goodbye to
            }
        }
    }
}
