package cymru.pythefnos.representative.delivery.mail.smtp;

import cymru.pythefnos.representative.delivery.mail.MailSettings;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.mail.autoconfigure.MailProperties;

/** Where the mail server is ({@code spring.mail}), and how long it is waited for. */
public final class SmtpServer {

    private final MailProperties mail;
    private final Session session;

    public SmtpServer(MailProperties mail, MailSettings settings) {
        this.mail = mail;
        this.session = Session.getInstance(properties(mail, settings));
    }

    Session session() {
        return session;
    }

    SMTPTransport connect() throws MessagingException {
        String protocol = mail.getProtocol() == null ? "smtp" : mail.getProtocol();
        SMTPTransport transport = (SMTPTransport) session.getTransport(protocol);
        transport.connect(host(), port(), blank(mail.getUsername()), blank(mail.getPassword()));
        return transport;
    }

    /** Whether somebody takes connections there. */
    public boolean answers() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(host(), port() < 0 ? 25 : port()), 1_000);
            return true;
        } catch (IOException away) {
            return false;
        }
    }

    /** What is said in {@code spring.mail.properties} wins, such as another store of trusted certificates. */
    private static Properties properties(MailProperties mail, MailSettings settings) {
        Properties properties = new Properties();
        for (String protocol : new String[] {"smtp", "smtps"}) {
            String prefix = "mail." + protocol + ".";
            properties.put(prefix + "from", settings.from());
            properties.put(
                    prefix + "connectiontimeout", millis(settings.timeouts().connect()));
            properties.put(prefix + "timeout", millis(settings.timeouts().read()));
            properties.put(prefix + "writetimeout", millis(settings.timeouts().write()));
            properties.put(prefix + "quitwait", "false");
            properties.put(prefix + "auth", String.valueOf(blank(mail.getUsername()) != null));
            properties.putAll(encryption(prefix, settings.tls()));
        }
        properties.putAll(mail.getProperties());
        return properties;
    }

    private static Map<String, String> encryption(String prefix, MailSettings.Tls tls) {
        return switch (tls) {
            case NONE -> Map.of();
            case STARTTLS ->
                Map.of(
                        prefix + "starttls.enable", "true",
                        prefix + "starttls.required", "true",
                        prefix + "ssl.checkserveridentity", "true");
            case TLS -> Map.of(prefix + "ssl.enable", "true", prefix + "ssl.checkserveridentity", "true");
        };
    }

    private String host() {
        return mail.getHost() == null ? "127.0.0.1" : mail.getHost();
    }

    private int port() {
        return mail.getPort() == null ? -1 : mail.getPort();
    }

    private static String millis(Duration duration) {
        return String.valueOf(duration.toMillis());
    }

    private static @Nullable String blank(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
