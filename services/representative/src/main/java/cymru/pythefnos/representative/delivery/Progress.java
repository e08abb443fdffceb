package cymru.pythefnos.representative.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a delivery went so far.
 *
 * @param reason why it failed or stopped; nothing else has one
 * @param postedOn when the letter went into the post
 * @param told that somebody told the person; nothing else has one
 * @param receivedOn the day, in Europe/London, on which it counts as received
 */
public record Progress(
        State state,
        List<Attempt> attempts,
        @Nullable Reason reason,
        @Nullable LocalDate postedOn,
        ManualDelivery.@Nullable Told told,
        @Nullable LocalDate receivedOn) {

    public Progress {
        attempts = List.copyOf(attempts);
    }

    public static Progress startingBy(Way way) {
        return new Progress(way == Way.EMAIL ? State.QUEUED : State.PRINT_QUEUED, List.of(), null, null, null, null);
    }

    public Progress to(State next) {
        return new Progress(next, attempts, null, postedOn, told, receivedOn);
    }

    public Progress ending(State next, Reason why) {
        return new Progress(next, attempts, why, postedOn, told, receivedOn);
    }

    public Progress tried(Instant at, Attempt.Outcome outcome, @Nullable Integer code, String reply) {
        return noting(new Attempt(at, outcome, code, reply));
    }

    public Progress received(State next, LocalDate on) {
        return new Progress(next, attempts, null, postedOn, told, on);
    }

    public Progress posted(LocalDate on, LocalDate received) {
        return new Progress(State.POSTED, attempts, null, on, null, received);
    }

    public Progress told(ManualDelivery.Told deed) {
        return new Progress(State.TOLD, attempts, null, null, deed, deed.on());
    }

    /** It came back: what counted as received does not any more. */
    public Progress bounced(Attempt report) {
        return new Progress(State.FAILED, and(report), Reason.BOUNCED, null, null, null);
    }

    /** With a report that changes nothing. */
    public Progress noting(Attempt report) {
        return new Progress(state, and(report), reason, postedOn, told, receivedOn);
    }

    /** Whether that is on record already. */
    public boolean has(ManualDelivery deed) {
        return switch (deed) {
            case ManualDelivery.Posted posted ->
                state == State.POSTED && posted.on().equals(postedOn);
            case ManualDelivery.Told other -> other.equals(told);
        };
    }

    Progress withoutReplies() {
        List<Attempt> scrubbed = attempts.stream().map(Attempt::withoutReply).toList();
        return new Progress(state, scrubbed, reason, postedOn, told, receivedOn);
    }

    private List<Attempt> and(Attempt one) {
        return Stream.concat(attempts.stream(), Stream.of(one)).toList();
    }

    public int count(Attempt.Outcome outcome) {
        return (int) attempts.stream()
                .filter(attempt -> attempt.outcome() == outcome)
                .count();
    }
}
