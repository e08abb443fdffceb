package cymru.pythefnos.representative.delivery.bounce;

import cymru.pythefnos.chassis.settings.Checked;
import cymru.pythefnos.chassis.settings.StartRefused;
import cymru.pythefnos.representative.api.person.EmailAddress;
import java.time.Duration;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where messages come back to, and the mailbox (IMAP) in which what came back is read.
 *
 * @param returnPath the address to which a token for each message is added behind a plus sign; empty: messages come back to
 *     the sender's address
 * @param host empty: nothing is read
 * @param port of the IMAP server
 * @param user who may read the mailbox
 * @param password of that user
 * @param tls how the connection is kept private
 * @param folder in which they come in
 * @param done where reports go that were taken into the record; empty, or where the server can't move: they stay, as read
 * @param every how often it is looked for them
 * @param most how many are read at a time
 */
@ConfigurationProperties("pythefnos.bounces")
public record BounceSettings(
        @DefaultValue("") String returnPath,
        @DefaultValue("") String host,
        @DefaultValue("993") int port,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("tls") Tls tls,
        @DefaultValue("INBOX") String folder,
        @DefaultValue("Pythefnos") String done,
        @DefaultValue("1m") Duration every,
        @DefaultValue("100") int most) {

    /** A local part has at most 64 characters, a plus sign and the token among them. */
    private static final int LONGEST = 64 - 1 - ReturnPath.LENGTH;

    public BounceSettings {
        if (!returnPath.isBlank()
                && EmailAddress.parse(returnPath)
                        .filter(address -> address.local().length() <= LONGEST)
                        .isEmpty()) {
            throw StartRefused.because("not-an-email", "pythefnos.bounces.return-path");
        }
        Checked.within(1, 65_535, port, "pythefnos.bounces.port");
        Checked.positive(every, "pythefnos.bounces.every");
        Checked.within(1, 10_000, most, "pythefnos.bounces.most");
    }

    /** Nothing if messages come back to their sender's address. */
    public Optional<ReturnPath> path() {
        return EmailAddress.parse(returnPath).map(ReturnPath::new);
    }

    /** The server's certificate is checked against its name in both cases that have one. */
    public enum Tls {
        NONE,
        /** Begins without, and sends nothing before it is encrypted: usually port 143. */
        STARTTLS,
        /** From the first byte: usually port 993. */
        TLS
    }
}
