package cymru.pythefnos.representative.delivery.mail;

import cymru.pythefnos.chassis.words.Language;
import cymru.pythefnos.representative.delivery.Delivery;
import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FastByteArrayOutputStream;

/** Puts the parts of a message together, in the one nesting that all mail programs show as they should. */
final class MimeBuilder {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private static final int START = 8 * 1024;

    private final MailSettings settings;

    MimeBuilder(MailSettings settings) {
        this.settings = settings;
    }

    /** The exact bytes. */
    byte[] build(Delivery delivery, Letterhead head, Contents contents, Instant now) {
        try {
            Envelope message = new Envelope(delivery, settings.domain());
            message.setFrom(new InternetAddress(settings.from(), head.fromName(), UTF_8));
            message.setRecipient(Message.RecipientType.TO, new InternetAddress(head.to(), head.toName(), UTF_8));
            message.setReplyTo(new InternetAddress[] {new InternetAddress(head.replyTo(), head.replyToName(), UTF_8)});
            message.setSubject(head.subject(), UTF_8);
            message.setSentDate(Date.from(now));
            message.setHeader("Auto-Submitted", "auto-generated");
            message.setHeader("Content-Language", languages(delivery));
            message.setContent(mixed(contents));
            message.saveChanges();
            FastByteArrayOutputStream bytes = new FastByteArrayOutputStream(START);
            message.writeTo(bytes);
            return bytes.toByteArray();
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException("a message that can't be written: " + delivery.id(), e);
        }
    }

    private static String languages(Delivery delivery) {
        return delivery.tongues().stream().map(Language::code).collect(Collectors.joining(", "));
    }

    private static MimeMultipart mixed(Contents contents) throws MessagingException {
        MimeMultipart mixed = new MimeMultipart("mixed");
        MimeBodyPart first = new MimeBodyPart();
        first.setContent(alternative(contents));
        mixed.addBodyPart(first);
        for (Attachment attachment : contents.attachments()) {
            mixed.addBodyPart(attached(attachment));
        }
        return mixed;
    }

    private static MimeMultipart alternative(Contents contents) throws MessagingException {
        MimeMultipart alternative = new MimeMultipart("alternative");
        alternative.addBodyPart(text(contents.plain(), "text/plain; charset=UTF-8"));
        alternative.addBodyPart(text(contents.html(), "text/html; charset=UTF-8"));
        if (contents.calendar() != null) {
            String type = "text/calendar; method=" + contents.method() + "; charset=UTF-8";
            alternative.addBodyPart(text(contents.calendar(), type));
        }
        return alternative;
    }

    private static MimeBodyPart text(String text, String type) throws MessagingException {
        return part(text.getBytes(StandardCharsets.UTF_8), type, "quoted-printable");
    }

    private static MimeBodyPart attached(Attachment attachment) throws MessagingException {
        MimeBodyPart part = part(attachment.bytes(), attachment.mediaType(), "base64");
        part.setFileName(attachment.name());
        part.setDisposition(MimeBodyPart.ATTACHMENT);
        return part;
    }

    private static MimeBodyPart part(byte[] bytes, String type, String encoding) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(bytes, type)));
        part.setHeader("Content-Type", type);
        part.setHeader("Content-Transfer-Encoding", encoding);
        return part;
    }

    /** Who it is from and to, and to whom replies go. */
    record Letterhead(String subject, String fromName, String to, String toName, String replyTo, String replyToName) {}

    /**
     * What stands in it.
     *
     * @param calendar nothing if there is nothing for a calendar
     * @param method of the calendar part
     */
    record Contents(
            String plain, String html, @Nullable String calendar, String method, List<Attachment> attachments) {}
}
