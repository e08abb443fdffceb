package cymru.pythefnos.representative.delivery.mail;

import cymru.pythefnos.representative.delivery.Delivery;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.util.Properties;

/** A message that keeps the Message-ID it was given; the library would invent a new one at each save. */
final class Envelope extends MimeMessage {

    private static final Session NONE = Session.getInstance(new Properties());

    private final String messageId;

    Envelope(Delivery delivery, String domain) {
        super(NONE);
        this.messageId = messageId(delivery, domain);
    }

    /** Always the same for the same delivery. */
    static String messageId(Delivery delivery, String domain) {
        return "<" + delivery.id().hash() + "@" + domain + ">";
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }
}
