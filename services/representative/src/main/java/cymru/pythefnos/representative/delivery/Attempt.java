package cymru.pythefnos.representative.delivery;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One try at handing a message to a mail server, or what a report said of it later.
 *
 * @param at when its outcome was known
 * @param code the server's reply code; nothing if it never answered
 * @param reply what the server said, or of a report its status alone, as {@code 5.1.1}; emptied when the person is erased, since servers like to repeat the address
 */
public record Attempt(Instant at, Outcome outcome, @Nullable Integer code, String reply) {

    /** What came of it. */
    public enum Outcome {
        ACCEPTED,
        DEFERRED,
        REFUSED,
        UNKNOWN,
        /** A report says that the message is still on its way. */
        DELAYED,
        /** A report says that it came back, though a server had taken it. */
        BOUNCED,
        /** It never came to a mail server: what was to be sent could not be written. */
        NOT_WRITTEN
    }

    Attempt withoutReply() {
        return new Attempt(at, outcome, code, "");
    }
}
