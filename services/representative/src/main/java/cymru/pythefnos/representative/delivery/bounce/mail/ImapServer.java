package cymru.pythefnos.representative.delivery.bounce.mail;

import cymru.pythefnos.representative.delivery.bounce.BounceSettings;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.util.Properties;
import org.eclipse.angus.mail.imap.IMAPStore;

/** Where the mailbox of reports is, and how long it is waited for. */
final class ImapServer {
    private static final String TIMEOUT = "30000";

    private final BounceSettings settings;
    private final Session session;
    private final String protocol;

    ImapServer(BounceSettings settings) {
        this.settings = settings;
        this.protocol = settings.tls() == BounceSettings.Tls.TLS ? "imaps" : "imap";
        this.session = Session.getInstance(properties(settings, "mail." + protocol + "."));
    }

    IMAPStore connect() throws MessagingException {
        IMAPStore store = (IMAPStore) session.getStore(protocol);
        store.connect(settings.host(), settings.port(), settings.user(), settings.password());
        return store;
    }

    private static Properties properties(BounceSettings settings, String prefix) {
        Properties properties = new Properties();
        properties.put(prefix + "connectiontimeout", TIMEOUT);
        properties.put(prefix + "timeout", TIMEOUT);
        properties.put(prefix + "writetimeout", TIMEOUT);
        // to look at a message is not to have read it
        properties.put(prefix + "peek", "true");
        properties.put(prefix + "ssl.checkserveridentity", "true");
        if (settings.tls() == BounceSettings.Tls.STARTTLS) {
            properties.put(prefix + "starttls.enable", "true");
            properties.put(prefix + "starttls.required", "true");
        }
        return properties;
    }
}
