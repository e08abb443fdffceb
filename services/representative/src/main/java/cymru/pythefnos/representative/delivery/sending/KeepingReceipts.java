package cymru.pythefnos.representative.delivery.sending;

import cymru.pythefnos.chassis.aggregate.Result;
import cymru.pythefnos.chassis.aggregate.Versioned;
import cymru.pythefnos.representative.delivery.Deliveries;
import cymru.pythefnos.representative.delivery.Delivery;
import cymru.pythefnos.representative.delivery.State;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Keeps what a mail server said, whatever happens meanwhile: a known answer must not become an unknown one, since then the
 * message would be sent again. While the store is away it is kept here and saved later; where another worker took the
 * delivery for interrupted, what the mail server said overrules that.
 */
public final class KeepingReceipts {
    private static final Duration FIRST_WAIT = Duration.ofMillis(250);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);
    /** About ten minutes; a store that is away for longer than that has made every lease run out long ago. */
    private static final int ATTEMPTS = 120;

    private final Deliveries deliveries;
    private final Turns turns;
    private final Clock clock;
    private final Consumer<Duration> pause;

    /** @param pause waits for so long */
    public KeepingReceipts(Deliveries deliveries, Turns turns, Clock clock, Consumer<Duration> pause) {
        this.deliveries = deliveries;
        this.turns = turns;
        this.clock = clock;
        this.pause = pause;
    }

    public static void sleep(Duration wait) {
        try {
            Thread.sleep(wait);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Gives when to look at the delivery again, or nothing if there is nothing more to do. */
    Optional<Instant> keep(Versioned<Delivery> sending, Receipt receipt) {
        Instant at = clock.instant();
        Duration wait = FIRST_WAIT;
        for (int attempt = 1; ; attempt++) {
            try {
                return save(sending, receipt, at);
            } catch (RuntimeException away) {
                if (attempt == ATTEMPTS || Thread.currentThread().isInterrupted()) {
                    throw away;
                }
                pause.accept(wait);
                wait = wait.multipliedBy(2).compareTo(LONGEST_WAIT) < 0 ? wait.multipliedBy(2) : LONGEST_WAIT;
            }
        }
    }

    private Optional<Instant> save(Versioned<Delivery> sending, Receipt receipt, Instant at) {
        Versioned<Delivery> now = sending;
        for (int race = 0; race < 10; race++) {
            Sending after = Sending.after(now.state(), receipt, at, turns);
            if (deliveries.replace(after.change(), now.version()) instanceof Result.Done<?, ?>) {
                return after.next();
            }
            Optional<Versioned<Delivery>> meanwhile =
                    deliveries.find(sending.state().id());
            if (meanwhile.filter(found -> overrules(receipt, found.state())).isEmpty()) {
                break;
            }
            now = meanwhile.get();
        }
        return Optional.of(clock.instant());
    }

    /** A write whose answer was lost may have been done: then there is nothing to overrule. */
    private static boolean overrules(Receipt receipt, Delivery found) {
        return found.state() == State.SENDING || found.state() == State.UNKNOWN && !(receipt instanceof Receipt.Unsure);
    }
}
