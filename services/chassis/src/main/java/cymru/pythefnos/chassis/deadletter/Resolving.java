package cymru.pythefnos.chassis.deadletter;

import cymru.pythefnos.chassis.audit.AuditTrail;
import cymru.pythefnos.chassis.inbox.HandlingFailed;
import cymru.pythefnos.chassis.inbox.Inbox;
import cymru.pythefnos.chassis.outbox.AuditEntry;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts a dead letter right: replays it, or dismisses it with a reason. Either is on record. */
public final class Resolving {
    private final DeadLetters letters;
    private final Inbox inbox;
    private final Burial burial;
    private final AuditTrail audit;

    Resolving(DeadLetters letters, Inbox inbox, Burial burial, AuditTrail audit) {
        this.letters = letters;
        this.inbox = inbox;
        this.burial = burial;
        this.audit = audit;
    }

    /** What came of it. */
    public sealed interface Result {
        record Resolved() implements Result {}

        record NoSuchLetter() implements Result {}

        /** It could not be read, so it can only be dismissed. */
        record Unreadable() implements Result {}

        /** The handler refused it again. */
        record FailedAgain(String failure) implements Result {}
    }

    public Result replay(String id) {
        Optional<DeadLetter> letter = letters.find(id);
        if (letter.isEmpty()) {
            return new Result.NoSuchLetter();
        }
        return isEvent(letter.get()) ? replay(letter.get()) : new Result.Unreadable();
    }

    private Result replay(DeadLetter letter) {
        record("dead-letter-replayed", letter, null);
        try {
            inbox.replay(letter.source(), subject(letter), sequence(letter));
        } catch (HandlingFailed e) {
            if (e.event().id().equals(letter.id())) {
                return new Result.FailedAgain(Burial.name(e));
            }
            // this one is well; one that had waited for it is not
            burial.of(letter.source(), e.event(), letter.place(), e);
        }
        letters.remove(letter.id());
        return new Result.Resolved();
    }

    /** Gives the event up: what waited for it goes on without it. */
    public Result dismiss(String id, String reason) {
        Optional<DeadLetter> found = letters.find(id);
        if (found.isEmpty()) {
            return new Result.NoSuchLetter();
        }
        DeadLetter letter = found.get();
        record("dead-letter-dismissed", letter, reason);
        if (isEvent(letter)) {
            skip(letter);
        }
        letters.remove(id);
        return new Result.Resolved();
    }

    private void skip(DeadLetter letter) {
        try {
            inbox.skip(letter.source(), subject(letter), sequence(letter));
        } catch (HandlingFailed e) {
            burial.of(letter.source(), e.event(), letter.place(), e);
        }
    }

    private void record(String action, DeadLetter letter, @Nullable String reason) {
        audit.record(
                "deadLetters",
                letter.id(),
                new AuditEntry(action, reason, Map.of("source", letter.source(), "failure", letter.failure())));
    }

    private static boolean isEvent(DeadLetter letter) {
        return letter.subject() != null && letter.sequence() != null;
    }

    private static String subject(DeadLetter letter) {
        return String.valueOf(letter.subject());
    }

    private static long sequence(DeadLetter letter) {
        Long sequence = letter.sequence();
        return sequence == null ? 0 : sequence;
    }
}
