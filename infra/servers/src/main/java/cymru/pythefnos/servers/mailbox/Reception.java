package cymru.pythefnos.servers.mailbox;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.SocketException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;

/** One message of one SMTP session. */
final class Reception implements MessageHandler {

    private static final Logger log = LoggerFactory.getLogger(Reception.class);
    private final MailFolder folder;
    private final Clock clock;
    private final List<String> to = new ArrayList<>();
    private String from = "";

    Reception(MailFolder folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    @Override
    public void from(String sender) {
        from = sender;
    }

    @Override
    public void recipient(String recipient) {
        to.add(recipient);
    }

    /** What it returns goes out after "250", so nothing is acknowledged that is not on disk. */
    @Override
    public String data(InputStream message) throws RejectException, IOException {
        try {
            return "Ok: kept as "
                    + folder.keep(new Envelope(from, to, clock.instant()), message, Mailbox.MAX_BYTES)
                            .id();
        } catch (MessageTooLarge e) {
            throw refused(message, 552, "5.3.4 Message too large: " + Mailbox.MAX_BYTES + " bytes at most");
        } catch (EOFException | SocketException gone) {
            throw gone;
        } catch (IOException e) {
            log.error("A message could not be kept; its sender will try again", e);
            throw refused(message, 452, "4.3.1 The message could not be kept: try again later");
        }
    }

    // the rest of the message must be read first, or it would be taken for commands
    private static RejectException refused(InputStream message, int code, String reason) throws IOException {
        message.transferTo(OutputStream.nullOutputStream());
        return new RejectException(code, reason);
    }

    @Override
    public void done() {}
}
