package cymru.pythefnos.embedded.journey;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.FetchProfile;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.eclipse.angus.mail.imap.IMAPFolder;

/** A mail server of the world outside: takes mail by SMTP, gives each person theirs by IMAP. */
final class PostOffice implements AutoCloseable {
    private static final String PASSWORD = "invented";
    private final GreenMail server =
            new GreenMail(new ServerSetup[] {ServerSetup.SMTP.dynamicPort(), ServerSetup.IMAP.dynamicPort()});

    PostOffice() {
        server.start();
    }

    void open(String address) {
        server.setUser(address, address, PASSWORD);
    }

    String smtp() {
        return "127.0.0.1:" + server.getSmtp().getPort();
    }

    /** The mail of a person, oldest first, as an IMAP client reads it. */
    List<Mail> mailOf(String address) {
        Properties settings = new Properties();
        settings.put("mail.imap.connectiontimeout", "5000");
        settings.put("mail.imap.timeout", "10000");
        try (Store store = Session.getInstance(settings).getStore("imap")) {
            store.connect("127.0.0.1", server.getImap().getPort(), address, PASSWORD);
            Folder inbox = store.getFolder("INBOX");
            inbox.open(Folder.READ_ONLY);
            List<Mail> read = new ArrayList<>();
            // whole messages in one answer: asked for part by part, each question waits for a delayed acknowledgement
            FetchProfile whole = new FetchProfile();
            whole.add(IMAPFolder.FetchProfileItem.MESSAGE);
            inbox.fetch(inbox.getMessages(), whole);
            for (Message message : inbox.getMessages()) {
                read.add(Mail.of(message));
            }
            inbox.close();
            return read;
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    int messages() {
        return server.getReceivedMessages().length;
    }

    @Override
    public void close() {
        server.stop();
    }
}
