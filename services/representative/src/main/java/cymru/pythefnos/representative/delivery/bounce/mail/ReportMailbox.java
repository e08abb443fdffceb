package cymru.pythefnos.representative.delivery.bounce.mail;

import cymru.pythefnos.representative.delivery.bounce.BounceSettings;
import cymru.pythefnos.representative.delivery.bounce.Handled;
import cymru.pythefnos.representative.delivery.bounce.RecordingReports;
import cymru.pythefnos.representative.delivery.bounce.Report;
import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.search.FlagTerm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the mailbox of reports. A message counts as read once what it says is on record: whatever dies before that, it is read
 * again, and the record knows what it knows already. Reports are then moved out of the way; what is none stays for people.
 */
public final class ReportMailbox {
    private static final Logger LOG = LoggerFactory.getLogger(ReportMailbox.class);
    private static final Set<Handled> IN_PLACE = EnumSet.of(Handled.NO_REPORT, Handled.UNREADABLE, Handled.UNKNOWN);
    private static final int PATIENCE = 3;

    private final ImapServer server;
    private final BounceSettings settings;
    private final ReportReader reader;
    private final RecordingReports recording;
    private final Consumer<Handled> counted;

    /** @param counted hears what came of each message */
    public ReportMailbox(BounceSettings settings, RecordingReports recording, Consumer<Handled> counted) {
        this.server = new ImapServer(settings);
        this.settings = settings;
        this.reader = new ReportReader(settings.path());
        this.recording = recording;
        this.counted = counted;
    }

    /** Reads what nobody has read yet, up to the bound. Gives whether that was reached, so that there may be more. */
    public boolean read() {
        try (IMAPStore store = server.connect()) {
            IMAPFolder folder = (IMAPFolder) store.getFolder(settings.folder());
            folder.open(Folder.READ_WRITE);
            try (folder) {
                Message[] unread = folder.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false));
                Message[] some = Arrays.copyOf(unread, Math.min(unread.length, settings.most()));
                putAway(store, folder, handled(folder, some));
                return some.length < unread.length;
            }
        } catch (MessagingException e) {
            throw new IllegalStateException("the mailbox of reports can't be read", e);
        }
    }

    /** Gives the reports that are on record. */
    private List<Message> handled(IMAPFolder folder, Message[] some) throws MessagingException {
        FetchProfile first = new FetchProfile();
        first.add(FetchProfile.Item.ENVELOPE);
        first.add(FetchProfile.Item.CONTENT_INFO);
        folder.fetch(some, first);
        List<Message> done = new ArrayList<>();
        int failed = 0;
        for (Message message : some) {
            try {
                if (settle(message)) {
                    done.add(message);
                }
            } catch (RuntimeException notRecorded) {
                // it stays unread; a store that is away is not asked for each of a hundred
                if (++failed == PATIENCE) {
                    throw notRecorded;
                }
                LOG.warn("A report could not be recorded; it is read again later", notRecorded);
            }
        }
        return done;
    }

    /** Gives whether it can be put away. */
    private boolean settle(Message message) throws MessagingException {
        Handled handled = handle(message);
        if (handled == Handled.LATER) {
            return false;
        }
        message.setFlag(Flags.Flag.SEEN, true);
        counted.accept(handled);
        return !IN_PLACE.contains(handled);
    }

    private Handled handle(Message message) {
        Optional<Report> report;
        try {
            report = reader.read(message, message.getReceivedDate().toInstant());
        } catch (MessagingException | IOException | UncheckedIOException unreadable) {
            LOG.debug("A message in the mailbox of reports can't be read", unreadable);
            return Handled.UNREADABLE;
        }
        return report.map(recording::record).orElse(Handled.NO_REPORT);
    }

    private void putAway(IMAPStore store, IMAPFolder folder, List<Message> done) throws MessagingException {
        if (done.isEmpty() || settings.done().isBlank() || !store.hasCapability("MOVE")) {
            return;
        }
        Folder away = store.getFolder(settings.done());
        if (!away.exists()) {
            away.create(Folder.HOLDS_MESSAGES);
        }
        folder.moveMessages(done.toArray(Message[]::new), away);
    }
}
