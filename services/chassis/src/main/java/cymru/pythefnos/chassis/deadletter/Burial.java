package cymru.pythefnos.chassis.deadletter;

import cymru.pythefnos.chassis.inbox.Inbox;
import cymru.pythefnos.chassis.inbox.ReceivedEvent;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes an event that no retry could handle a dead letter. Doing it twice is the same as once. */
public final class Burial {
    private static final Logger LOG = LoggerFactory.getLogger(Burial.class);

    private final Inbox inbox;
    private final DeadLetters letters;
    private final Clock clock;

    public Burial(Inbox inbox, DeadLetters letters, Clock clock) {
        this.inbox = inbox;
        this.letters = letters;
        this.clock = clock;
    }

    /** @param place topic, partition and offset of the record */
    public void of(String source, ReceivedEvent event, String place, Throwable failure) {
        inbox.bury(source, event);
        keep(new DeadLetter(
                event.id(), source, place, event.type(), event.subject(), event.seq(), name(failure), clock.instant()));
    }

    /** Of a record that isn't an event: it has no sequence, so nothing waits for it. */
    public void ofUnreadable(String source, String place, Throwable failure) {
        keep(new DeadLetter(place, source, place, null, null, null, name(failure), clock.instant()));
    }

    private void keep(DeadLetter letter) {
        letters.keep(letter);
        LOG.error("Dead letter {} of type {}: {}", letter.id(), letter.type(), letter.failure());
    }

    static String name(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return root.getClass().getName();
    }
}
