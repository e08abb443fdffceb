package cymru.pythefnos.embedded.journey;

import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * A message as its reader sees it.
 *
 * @param subject Subject line.
 * @param to Every recipient named.
 * @param replyTo Where an answer goes.
 * @param id Message-ID.
 * @param text Plain text.
 * @param html HTML.
 * @param calendars Calendar parts.
 * @param attachments Files by name.
 * @param raw All of it, as it came.
 */
record Mail(
        String subject,
        List<String> to,
        List<String> replyTo,
        String id,
        String text,
        String html,
        List<String> calendars,
        Map<String, byte[]> attachments,
        byte[] raw) {

    /** The papers among its files. */
    Map<String, byte[]> papers() {
        Map<String, byte[]> papers = new TreeMap<>(attachments);
        papers.keySet().removeIf(name -> name.endsWith(".ics"));
        return papers;
    }

    static Mail of(Message message) {
        try {
            Map<String, StringBuilder> bodies = new TreeMap<>();
            List<String> calendars = new ArrayList<>();
            Map<String, byte[]> files = new TreeMap<>();
            collect(message, bodies, calendars, files);
            return new Mail(
                    Objects.requireNonNullElse(message.getSubject(), ""),
                    addresses(message.getAllRecipients()),
                    addresses(message.getReplyTo()),
                    message.getHeader("Message-ID")[0],
                    bodies.getOrDefault("plain", new StringBuilder()).toString(),
                    bodies.getOrDefault("html", new StringBuilder()).toString(),
                    calendars,
                    files,
                    raw(message));
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void collect(
            Part part, Map<String, StringBuilder> bodies, List<String> calendars, Map<String, byte[]> files)
            throws MessagingException, IOException {
        if (part.isMimeType("multipart/*")) {
            Multipart parts = (Multipart) part.getContent();
            for (int i = 0; i < parts.getCount(); i++) {
                collect(parts.getBodyPart(i), bodies, calendars, files);
            }
        } else if (Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())) {
            files.put(part.getFileName(), bytes(part));
        } else if (part.isMimeType("text/calendar")) {
            calendars.add(new String(bytes(part), StandardCharsets.UTF_8));
        } else if (part.isMimeType("text/*")) {
            String kind = part.isMimeType("text/html") ? "html" : "plain";
            bodies.computeIfAbsent(kind, k -> new StringBuilder()).append(part.getContent());
        }
    }

    private static byte[] raw(Message message) throws MessagingException, IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        message.writeTo(out);
        return out.toByteArray();
    }

    private static byte[] bytes(Part part) throws MessagingException {
        try (InputStream in = part.getInputStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> addresses(Address[] addresses) {
        return addresses == null
                ? List.of()
                : Arrays.stream(addresses)
                        .map(a -> ((jakarta.mail.internet.InternetAddress) a).getAddress())
                        .toList();
    }
}
