package cymru.pythefnos.benchmarks;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Properties;

/** Messages straight through Jakarta Mail: nothing kept, nothing checked. */
final class BareMail {
    private static final int PER_CONNECTION = 50;

    private BareMail() {}

    /** Sends them over so many connections at a time, fifty on each, and returns the seconds. */
    static double send(List<byte[]> messages, int port, int connections) {
        Session session = Session.getInstance(new Properties());
        int batches = (messages.size() + PER_CONNECTION - 1) / PER_CONNECTION;
        return Many.seconds(batches, connections, batch -> {
            int from = batch * PER_CONNECTION;
            batch(session, messages.subList(from, Math.min(from + PER_CONNECTION, messages.size())), port);
        });
    }

    private static void batch(Session session, List<byte[]> messages, int port) {
        try (Transport transport = session.getTransport("smtp")) {
            transport.connect("127.0.0.1", port, null, null);
            for (byte[] bytes : messages) {
                MimeMessage message = new MimeMessage(session, new ByteArrayInputStream(bytes));
                transport.sendMessage(message, message.getAllRecipients());
            }
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
