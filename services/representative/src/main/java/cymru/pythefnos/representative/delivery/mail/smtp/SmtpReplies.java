package cymru.pythefnos.representative.delivery.mail.smtp;

import cymru.pythefnos.representative.delivery.sending.Receipt;
import jakarta.mail.MessagingException;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;

/** Reads from the mail library's exceptions what the server said. */
final class SmtpReplies {

    /** The server is about to hang up. */
    static final int CLOSING = 421;

    private static final int LONGEST = 300;

    /** Servers like to repeat the address; whoever may read how a delivery went may not read where it went. */
    private static final Pattern ADDRESS = Pattern.compile("[^\\s<>\"@]+@[^\\s<>\"@]+");

    private SmtpReplies() {}

    /** @param handedOver whether the whole message had been written, so that silence means nothing */
    static Receipt read(MessagingException failure, boolean handedOver) {
        MessagingException telling = telling(failure);
        int code = code(telling);
        String reply = tidy(telling.getMessage());
        if (code >= 500) {
            return new Receipt.Refused(code, reply, telling instanceof SMTPAddressFailedException);
        }
        if (code >= 400) {
            return new Receipt.Deferred(code, reply);
        }
        return handedOver ? new Receipt.Unsure(reply) : new Receipt.Deferred(null, reply);
    }

    /** One line, and not a long one. */
    static String tidy(@Nullable String reply) {
        String line = reply == null
                ? ""
                : ADDRESS.matcher(reply).replaceAll("…").replaceAll("\\s+", " ").strip();
        return line.length() > LONGEST ? line.substring(0, LONGEST) : line;
    }

    /** The innermost failure that has a reply code: what the server said of the address tells more than the whole. */
    private static MessagingException telling(MessagingException failure) {
        MessagingException best = failure;
        for (Exception next = failure; next instanceof MessagingException inner; next = inner.getNextException()) {
            if (code(inner) > 0) {
                best = inner;
            }
        }
        return best;
    }

    private static int code(MessagingException failure) {
        return switch (failure) {
            case SMTPAddressFailedException address -> address.getReturnCode();
            case SMTPSenderFailedException sender -> sender.getReturnCode();
            case SMTPSendFailedException send -> send.getReturnCode();
            default -> 0;
        };
    }
}
