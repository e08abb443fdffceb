package cymru.pythefnos.representative.delivery.mail.calendar;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The calendar part of a message that was sent. */
final class SentCalendar {
    private SentCalendar() {}

    /** The UID that it told, the likely one if it told several; nothing if it has no calendar part. */
    static Optional<String> uid(byte[] message, String likely) {
        try {
            return calendar(new MimeMessage(null, new ByteArrayInputStream(message)))
                    .map(Folding::unfold)
                    .map(text -> text.lines()
                            .filter(line -> line.startsWith("UID:"))
                            .map(line -> line.substring("UID:".length()).strip())
                            .toList())
                    .flatMap(told -> told.contains(likely)
                            ? Optional.of(likely)
                            : told.stream().findFirst());
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException("a message of our own that can't be read", e);
        }
    }

    private static Optional<String> calendar(Part part) throws MessagingException, IOException {
        if (part.isMimeType("text/calendar")) {
            return Optional.of(new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        }
        if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                Optional<String> found = calendar(parts.getBodyPart(i));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }
}
