package cymru.pythefnos.representative.delivery.sending;

import cymru.pythefnos.chassis.time.London;
import cymru.pythefnos.representative.delivery.Attempt;
import cymru.pythefnos.representative.delivery.Change;
import cymru.pythefnos.representative.delivery.Delivery;
import cymru.pythefnos.representative.delivery.Progress;
import cymru.pythefnos.representative.delivery.Reason;
import cymru.pythefnos.representative.delivery.State;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rules of an e-mail's life: what follows from a mail server's reply, and when to look at the delivery again.
 *
 * @param change what to keep
 * @param next when to try again; nothing if there is nothing more to do
 */
public record Sending(Change change, Optional<Instant> next) {

    /** Long enough for a mail server that did take the message to have passed it on. */
    static final Duration AFTER_UNKNOWN = Duration.ofMinutes(15);

    /** About to be handed over. */
    public static Delivery begun(Delivery delivery) {
        if (!delivery.sendable() || delivery.state() == State.SENDING) {
            throw new IllegalStateException("not to be sent: " + delivery.id() + " is " + delivery.state());
        }
        return delivery.with(delivery.progress().to(State.SENDING));
    }

    /** What a reply makes of a delivery that was being sent. @param turns when a person takes over, asked if need be */
    static Sending after(Delivery sending, Receipt receipt, Instant now, Turns turns) {
        return switch (receipt) {
            case Receipt.Accepted yes ->
                accepted(tried(sending, now, Attempt.Outcome.ACCEPTED, yes.code(), yes.reply()), now);
            case Receipt.Refused no ->
                failed(tried(sending, now, Attempt.Outcome.REFUSED, no.code(), no.reply()), Reason.REFUSED);
            case Receipt.Deferred later ->
                deferred(tried(sending, now, Attempt.Outcome.DEFERRED, later.code(), later.reply()), now, turns);
            case Receipt.Unsure unsure ->
                unsure(tried(sending, now, Attempt.Outcome.UNKNOWN, null, unsure.what()), now);
        };
    }

    /** Cannot even be tried; a person has to take over. */
    static Sending failed(Delivery delivery, Reason why) {
        Delivery failed = delivery.with(delivery.progress().ending(State.FAILED, why));
        return new Sending(Change.failed(failed, why), Optional.empty());
    }

    private static Delivery tried(
            Delivery delivery, Instant now, Attempt.Outcome outcome, @Nullable Integer code, String reply) {
        return delivery.with(delivery.progress().tried(now, outcome, code, reply));
    }

    private static Sending accepted(Delivery delivery, Instant now) {
        LocalDate day = now.atZone(London.ZONE).toLocalDate();
        Delivery accepted = delivery.with(delivery.progress().received(State.ACCEPTED, day));
        return new Sending(Change.received(accepted, day), Optional.empty());
    }

    private static Sending deferred(Delivery delivery, Instant now, Turns turns) {
        Progress progress = delivery.progress();
        int deferrals = progress.count(Attempt.Outcome.DEFERRED) + progress.count(Attempt.Outcome.NOT_WRITTEN);
        return RetrySchedule.next(deferrals, now, turns.of(delivery))
                .map(then -> waiting(delivery, State.RETRY, then))
                .orElseGet(() -> outOfTime(delivery));
    }

    /** It could not be written: a fault of ours, which may pass or not. @param what of which kind; names nobody */
    static Sending unwritten(Delivery delivery, String what, Instant now, Turns turns) {
        return deferred(tried(delivery, now, Attempt.Outcome.NOT_WRITTEN, null, what), now, turns);
    }

    /** A person's turn, whatever has become of it so far. What may have arrived is to be asked about. */
    static Sending handedOver(Delivery delivery) {
        boolean perhapsTaken = delivery.state() == State.SENDING || delivery.state() == State.UNKNOWN;
        return perhapsTaken ? asked(delivery) : outOfTime(delivery);
    }

    private static Sending outOfTime(Delivery delivery) {
        List<Attempt> attempts = delivery.progress().attempts();
        boolean unwritten = !attempts.isEmpty() && attempts.getLast().outcome() == Attempt.Outcome.NOT_WRITTEN;
        return failed(delivery, unwritten ? Reason.NOT_WRITTEN : Reason.OUT_OF_TIME);
    }

    private static Sending asked(Delivery delivery) {
        Delivery unknown = delivery.with(delivery.progress().ending(State.UNKNOWN, Reason.OUTCOME_UNKNOWN));
        return new Sending(Change.failed(unknown, Reason.OUTCOME_UNKNOWN), Optional.empty());
    }

    /** One retry, since a second copy does less harm than none; after two unknowns somebody has to ask. */
    private static Sending unsure(Delivery delivery, Instant now) {
        if (delivery.progress().count(Attempt.Outcome.UNKNOWN) > 1) {
            return asked(delivery);
        }
        return waiting(delivery, State.UNKNOWN, now.plus(AFTER_UNKNOWN));
    }

    private static Sending waiting(Delivery delivery, State state, Instant then) {
        return new Sending(Change.silent(delivery.with(delivery.progress().to(state))), Optional.of(then));
    }
}
